import { stringify } from 'yaml';
import { slugOf } from '../../src/slug.ts';
import { inventedBody } from './invented-body.ts';
import { citedSources } from './cited-sources.ts';
import { inventedDay, type InventedSource } from './invented-source.ts';
import {
  firstNames,
  inventedStreet,
  lastNames,
  type Matter,
  measures,
  places,
  sayings,
  things,
} from './invented-words.ts';
import type { Random } from './random.ts';

export const verdictIds = ['confirmed', 'half-right', 'distorted', 'contradicted', 'outdated', 'undecided'];
export const topicIds = ['transport', 'buildings', 'contracts', 'figures', 'water', 'council'];

/** What fact files draw from. */
export interface Pool {
  /** The sources that fact files have cited so far; a fact file adds its own. */
  sources: InventedSource[];
  claimants: readonly string[];
}

/** A fact file before the ids of the others are known. */
export interface FactDraft {
  id: string;
  frontMatter: Record<string, unknown>;
  body: string;
  /** What it takes from each of its sources, by the source's address. */
  passages: [string, string][];
}

/** Names of people who do not exist. */
export function inventedPeople(): string[] {
  return lastNames.flatMap((last) => firstNames.map((first) => `${first} ${last}`));
}

/** One fact file with every usual key of the real ones but `related`; claims lie in 2014 to 2023, checks after them. */
export function inventedFact(number: number, random: Random, { sources, claimants }: Pool): FactDraft {
  const year = random.integer(2014, 2023);
  const before = random.integer(120, 40_000);
  const matter: Matter = {
    place: random.pick(places),
    street: inventedStreet(random),
    thing: random.pick(things),
    measure: random.pick(measures),
    year,
    before,
    after: before + random.integer(10, before),
  };
  const saying = random.pick(sayings);
  const claim = saying.claim(matter);
  const cited = citedSources(random, sources, random.integer(3, 6));
  const published = inventedDay(random, 2024, 2025);
  const [first] = cited as [InventedSource];
  const headline = saying.headline(matter);
  const summary = saying.summary(matter);
  // What stands above the text cites nothing of its own; one of the sources must have its figures.
  const passages: [string, string][] = [[first.url, `${headline}. ${summary}`]];
  const urls = new Map(cited.map(({ id, url }) => [id, url]));
  const withdrawn = random.chance(0.01);
  const frontMatter = {
    claim,
    headline,
    summary,
    verdict: random.pick(verdictIds),
    topics: random.sample(topicIds, random.integer(1, 3)),
    published,
    authors: random.sample(claimants, random.integer(1, 2)),
    ...(random.chance(0.7) && {
      claimant: { name: random.pick(claimants), role: `Councillor of ${matter.place}` },
    }),
    claimed: inventedDay(random, year, year).slice(0, random.pick([4, 7, 10, 10])),
    appearances: [
      { url: first.url, publisher: first.publisher, ...(first.published && { date: first.published }) },
    ],
    wordings: saying.wordings.map((wording) => wording(matter)),
    sources: cited.map((source) => ({ ...source, accessed: published })),
    ...(random.chance(0.2) && { review_by: inventedDay(random, 2026, 2027) }),
    ...(number % 100 === 50 && { former_ids: [`once-called-${number}`] }),
    ...(random.chance(0.1) && {
      history: [{ date: '2026-01-15', kind: 'correction', note: 'A missing month was added to the table.' }],
    }),
    ...(withdrawn && {
      withdrawn: { date: '2026-02-01', reason: 'The report turned out to be of another town.' },
    }),
  };
  return {
    id: `${slugOf(claim, 60)}-${number}`,
    frontMatter,
    body: inventedBody(random, matter, [...urls.keys()], (id, passage) =>
      passages.push([urls.get(id) as string, passage]),
    ),
    passages,
  };
}

/** The text of the file `facts/<id>.md`. */
export function factFile({ frontMatter, body }: FactDraft, related: readonly string[]): string {
  const all = { ...frontMatter, ...(related.length > 0 && { related }) };
  return `---\n${stringify(all, { lineWidth: 0 })}---\n\n${body}`;
}
