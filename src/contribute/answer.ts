import type { KeptAcross } from '../check/kept/kept-results.ts';
import type { CheckFolder, CitedPage, KnownFact } from '../check-data/check-data.ts';
import { shardOf } from '../check-data/check-data.ts';
import { idPattern } from '../domain/id.ts';
import { newSources } from '../new-fact/new-sources.ts';
import { makeClaimIndex, type ClaimIndex, type SimilarClaim } from '../similar/claim-index.ts';
import { draftId, draftText, partsOf, withSourceIds, type FactParts } from './draft-file.ts';
import type { FormDraft, PublishedFile } from './draft.ts';
import { judgeDraft, type DraftDiagnostic } from './judge-draft.ts';
import { nearby, type PublishedSite } from './nearby.ts';
import { previewDraft, type DraftPreview } from './preview-draft.ts';

/** What the form shows of a draft. */
export interface JudgedDraft {
  id: string;
  /** Another fact file has, or had, the id that the author chose. */
  taken: boolean;
  /** Path of the file in the repository. */
  path: string;
  text: string;
  /** The id of each source: the author's, or one made of its address. */
  sourceIds: string[];
  diagnostics: DraftDiagnostic[];
  similar: (SimilarClaim & { headline: string })[];
  preview: DraftPreview;
}

/** A published fact file, opened for a change. */
export interface OpenedFile extends FactParts {
  file: PublishedFile;
}

/** What can be asked about drafts; a page asks it of a worker, so that nothing written there holds up the page. */
export interface Answers {
  judge(draft: FormDraft, today: string): Promise<JudgedDraft>;
  /** A published fact file; nothing when there is none of that id, or when its front matter cannot be read. */
  open(id: string): Promise<OpenedFile | undefined>;
  /** Takes a fact file apart; nothing when its front matter cannot be read. */
  parts(text: string): Promise<FactParts | undefined>;
  /** Sources for a list of addresses, as far as the site knows them; addresses that `known` has are passed over. */
  sources(
    urls: string[],
    known: FactParts['front'],
    today: string,
  ): Promise<NonNullable<FactParts['front']['sources']>>;
}

/** Everything of the published folder that is looked up, made once. */
interface Library {
  folder: CheckFolder;
  taken: ReadonlySet<string>;
  facts: ReadonlyMap<string, KnownFact>;
  index: ClaimIndex;
}

/** How many claims that are alike are shown. */
const mostSimilar = 3;

/** Answers from what a site publishes. */
export function answersOf(site: PublishedSite, locale: string): Answers {
  let made: Promise<Library> | undefined;
  const across = new Map<string, KeptAcross>();
  const library = () => {
    made ??= site.folder().then(libraryOf);
    // A failed download is tried again.
    made.catch(() => (made = undefined));
    return made;
  };
  return {
    async judge(written, today) {
      const { folder, taken, facts, index } = await library();
      const draft = { ...written, front: withSourceIds(written.front) };
      const id = draftId(draft, taken);
      const text = draftText(draft);
      const near = await nearby(draft.front, id, site);
      const { content, file, diagnostics } = judgeDraft(
        folder,
        near,
        { id, text },
        { base: draft.base, today, across },
      );
      const similar = index
        .similarTo(draft.front.claim ?? '', mostSimilar + 1)
        .filter((claim) => claim.id !== id)
        .slice(0, mostSimilar);
      return {
        id,
        taken: draft.base === undefined && taken.has(id),
        path: file.path,
        text,
        sourceIds: (draft.front.sources ?? []).map((source) => source.id ?? ''),
        diagnostics,
        similar: similar.map((claim) => ({
          ...claim,
          headline: facts.get(claim.id)?.headline ?? claim.text,
        })),
        preview: previewDraft(file, content, locale),
      };
    },
    async open(id) {
      const text = idPattern.test(id) ? await site.fact(id) : undefined;
      const parts = text === undefined ? undefined : partsOf(text);
      return text === undefined || !parts ? undefined : { ...parts, file: { id, text } };
    },
    parts: (text) => Promise.resolve(partsOf(text)),
    async sources(urls, { sources = [] }, today) {
      const whole = urls.filter((url) => URL.canParse(url));
      const shards = await Promise.all([...new Set(whole.map(shardOf))].map((name) => site.shard(name)));
      const cited = shards.flatMap((shard): CitedPage[] => shard?.cited ?? []);
      const known = cited.map(({ page, source }) => ({ ...source, url: page }));
      return newSources(whole, today, known, sources);
    },
  };
}

function libraryOf(folder: CheckFolder): Library {
  return {
    folder,
    taken: new Set(folder.facts.flatMap(({ id, former_ids = [] }) => [id, ...former_ids])),
    facts: new Map(folder.facts.map((fact) => [fact.id, fact])),
    index: makeClaimIndex(folder.facts),
  };
}
