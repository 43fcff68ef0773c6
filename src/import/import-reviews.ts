import { maxFileBytes } from '../check/read/raw-file.ts';
import { mostYamlCharacters } from '../check/read/yaml-text.ts';
import type { Source } from '../domain/source.ts';
import type { Topic } from '../domain/topic.ts';
import type { Verdict } from '../domain/verdict.ts';
import { pageOf } from '../domain/web-address.ts';
import { factIds } from '../new-fact/fact-id.ts';
import { unfinishedFactFile } from '../new-fact/unfinished-fact-file.ts';
import { alreadyThere, type Candidate, type ExistingFact } from './already-there.ts';
import { draftClaim } from './draft/draft-claim.ts';
import { draftFact, type Begun, type DraftTerms } from './draft/draft-fact.ts';
import { reviewSource } from './draft/draft-sources.ts';
import type { Note } from './draft/note.ts';
import { Noting } from './draft/noting.ts';
import { SourceBook } from './draft/source-book.ts';
import type { Entry } from './imported-review.ts';
import { decisionOn, type VerdictTable } from './verdict-words.ts';

/** The content folder that reviews are imported into. */
export interface Surroundings {
  verdicts: readonly Pick<Verdict, 'id' | 'label'>[];
  topics: readonly Pick<Topic, 'id'>[];
  /** The language of the site. */
  locale: string;
  /** Whose identity and phone numbers no fact file prints. */
  countries: readonly string[];
  /** The ids that fact files have or had. */
  taken: ReadonlySet<string>;
  cited: readonly Partial<Source>[];
  facts: readonly ExistingFact[];
}

/** What whoever imports says of all of it. */
export interface ImportTerms extends Pick<DraftTerms, 'topics' | 'author' | 'today'> {
  table: VerdictTable;
}

/** What became of one entry. */
export type Outcome = { place: string; claim?: string; url?: string; notes: Note[] } & (
  | { kind: 'written'; id: string; text: string; missing: string[] }
  | { kind: 'there'; where: string }
  | { kind: 'waiting'; word: string }
  | { kind: 'left-out'; word: string }
  | { kind: 'refused'; reason: string }
);

/** Makes fact files of reviews. Every entry has one outcome, in the order of the entries. */
export function importReviews(
  entries: readonly Entry[],
  around: Surroundings,
  { table, topics, author, today }: ImportTerms,
): Outcome[] {
  const begun = entries.map((entry) => begin(entry, around));
  const there = alreadyThere(
    begun.flatMap((one) => ('candidate' in one ? [one.candidate] : [])),
    around.facts,
  );
  const book = new SourceBook(around.cited);
  for (const one of begun) {
    if ('candidate' in one && !there.has(one.candidate)) book.add(one.url, one.source);
  }
  const idOf = factIds(around.taken);
  const terms: DraftTerms = { topics, author, today, locale: around.locale, book };
  return begun.map((one): Outcome => {
    if (!('candidate' in one)) return one;
    const { candidate, noting, review, url, claim, source } = one;
    const about = { place: candidate.place, claim: claim.claim, url, notes: noting.notes };
    const where = there.get(candidate);
    if (where !== undefined) return { ...about, kind: 'there', where, notes: [] };
    const word = review.verdict === undefined ? undefined : noting.shown(review.verdict);
    const decision = word === undefined ? undefined : decisionOn(word, table, around.verdicts);
    if (word !== undefined && !decision) return { ...about, kind: 'waiting', word, notes: [] };
    if (word !== undefined && decision && 'leaveOut' in decision) {
      return { ...about, kind: 'left-out', word, notes: [] };
    }
    const verdict = decision && 'verdict' in decision ? decision.verdict : undefined;
    const drafted = draftFact({ review, claim, source, verdict }, terms, noting);
    const { text, missing } = unfinishedFactFile(drafted.front, drafted.body);
    for (const key of missing.filter((key) => key !== 'verdict')) noting.asked(key, 'is yours to write');
    const frontLength = text.length - drafted.body.length;
    if (frontLength > mostYamlCharacters || new TextEncoder().encode(text).length > maxFileBytes) {
      return { ...about, kind: 'refused', reason: 'it is larger than a fact file can be', notes: [] };
    }
    return { ...about, kind: 'written', id: idOf(claim.claim), text, missing };
  });
}

type Beginning = Omit<Begun, 'verdict'> & { candidate: Candidate; noting: Noting; url: string };

/** The claim and the address of a review, without which there is no fact file. */
function begin(entry: Entry, { countries, locale }: Surroundings): Beginning | Outcome {
  const review = 'review' in entry ? entry.review : undefined;
  const noting = new Noting(countries, review?.base);
  // Names of keys and messages of parsers are strangers' words, too.
  const place = noting.shown(entry.place);
  if (!review) {
    const reason = 'problem' in entry ? noting.shown(entry.problem) : '';
    return { place, kind: 'refused', reason, notes: [] };
  }
  const claim = draftClaim(review, noting);
  if (!claim) {
    const reason =
      noting.notes.find(({ kind }) => kind === 'lost')?.text ?? 'it does not say what was claimed';
    return { place, kind: 'refused', reason, notes: [] };
  }
  const said = { place, claim: claim.claim, notes: [] };
  if (review.withdrawn !== undefined) {
    return {
      ...said,
      kind: 'refused',
      reason: `its publisher withdrew it: ${noting.shown(review.withdrawn)}`,
    };
  }
  if (review.url === undefined) {
    return { ...said, kind: 'refused', reason: 'it gives no address, so that its origin could not be named' };
  }
  const url = noting.address('url', review.url);
  if (url === undefined) {
    const why = noting.notes.at(-1)?.text;
    return { ...said, kind: 'refused', reason: `its address is not one to publish: ${why}` };
  }
  const candidate = { place, page: pageOf(url), claim: claim.claim, whole: claim.whole };
  const source = reviewSource(review, { url, claim: claim.claim, locale }, noting);
  return { review, claim, source, candidate, noting, url };
}
