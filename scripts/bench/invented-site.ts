import { stringify } from 'yaml';
import { standingPages } from '../../src/domain/standing-page.ts';
import { tones, verdictIcons } from '../../src/domain/verdict.ts';
import { topicIds, verdictIds } from './invented-fact.ts';
import { inventedSource, type InventedSource } from './invented-source.ts';
import { places, remarks, things } from './invented-words.ts';
import type { Random } from './random.ts';

const title = (id: string) => `${id.charAt(0).toUpperCase()}${id.slice(1).replaceAll('-', ' ')}`;

/** The files that a site has once, by name, and what its series take from each source, by the source's address. */
interface SiteDraft {
  files: [string, string][];
  passages: [string, string][];
}

/**
 * The files that a site has once: settings, scale, topics, series and standing pages. Each series has sources of its
 * own, numbered after the `sourceCount` of the fact files: of one source two series would have to say the same.
 */
export function inventedSite(random: Random, sourceCount: number): SiteDraft {
  const ids = ['ferry-delays', 'library-visits', 'tram-refunds', 'council-tenders'];
  const allSeries = ids.map((id, index) => {
    const first = sourceCount + index * 4 + 1;
    const sources = [0, 1, 2, 3].map((offset) => inventedSource(first + offset, random));
    return { id, ...series(id, random, sources) };
  });
  const files: [string, string][] = [
    ['site.yaml', stringify(site)],
    ['verdicts.yaml', stringify(verdictIds.map(verdict))],
    ['topics.yaml', stringify(topicIds.map(topic))],
    ...allSeries.map(({ id, data }): [string, string] => [`series/${id}.yaml`, stringify(data)]),
    ...standingPages.map((id): [string, string] => [`pages/${id}.mdx`, standingPage(id, random)]),
  ];
  return { files, passages: allSeries.flatMap(({ passages }) => passages) };
}

const site = {
  name: { en: 'Bench of Examplehaven' },
  tagline: { en: 'Invented claims about invented towns' },
  about: {
    en: 'This site holds invented claims about towns that do not exist. It is there to be built and timed.',
  },
  url: 'https://bench.example.org',
  base: '/',
  locales: ['en'],
  publisher: { name: 'Bench of Examplehaven', url: 'https://bench.example.org/' },
  repository: {
    kind: 'forgejo',
    url: 'https://code.example.org/bench/facts',
    branch: 'main',
    content: 'content',
  },
  licences: {
    content: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    code: { name: 'MIT', url: 'https://opensource.org/license/mit' },
  },
  contact: { email: 'corrections@example.org' },
  // The check then looks for identity and phone numbers too, as it does on a real site.
  personal_identifiers: { countries: ['GB'] },
  home: { series: 'ferry-delays', measure: 'cases' },
};

function verdict(id: string, index: number) {
  return {
    id,
    label: { en: title(id) },
    meaning: {
      en: `What the record shows makes this claim ${id.replaceAll('-', ' ')}, as far as we could read it.`,
    },
    ...(index < 4 && { rating: [5, 3, 2, 1][index] }),
    tone: tones[Math.min(index, tones.length - 1)],
    icon: verdictIcons[Math.min(index, verdictIcons.length - 1)],
  };
}

function topic(id: string) {
  return {
    id,
    label: { en: title(id) },
    description: { en: `Claims about ${id} in towns that do not exist.` },
  };
}

function series(id: string, random: Random, sources: readonly InventedSource[]) {
  const source = () => random.pick(sources).id;
  const years = Array.from({ length: 10 }, (_, index) => ({
    period: String(2014 + index),
    cases: random.chance(0.2) ? `>${random.integer(9, 20) * 1000}` : random.integer(9_000, 20_000),
    losses: random.integer(300_000_000, 900_000_000),
  }));
  const part = { period: '2024-01/2024-02', cases: random.integer(1000, 3000), losses: '~70000000' };
  const points = [...years, part].map((point, index) => ({
    ...point,
    source: sources[index]?.id ?? source(),
  }));
  const urls = new Map(sources.map(({ id, url }) => [id, url]));
  const passages = points.map(({ cases, losses, source }): [string, string] => [
    urls.get(source) as string,
    `${written(cases)} cases cost ${written(losses)}.`,
  ]);
  const data = {
    title: { en: `${title(id)} in all towns` },
    counted_by: 'Examplehaven Statistics Office',
    definition: {
      en: `One case is one entry under ${id.replaceAll('-', ' ')} in the yearly tables of the office.`,
    },
    notes: { en: 'The two months of 2024 are part of a year and must not be compared with a whole one.' },
    measures: {
      cases: { unit: 'cases', label: { en: 'Cases' } },
      losses: { unit: 'EUR', label: { en: 'Losses' } },
    },
    // They look back: no year was counted before it was over.
    sources: sources.map((one) => ({ ...one, published: '2024-03', accessed: '2024-04-01' })),
    points,
  };
  return { data, passages };
}

/** A value in words as a source has it: grouped, so that no count looks like a year. */
function written(value: number | string): string {
  return Number(String(value).replace(/^[>~]/, '')).toLocaleString('en');
}

/** Plain Markdown, though pages may be MDX: Eleventy has no components to set beside it. */
function standingPage(id: string, random: Random): string {
  const paragraph = () =>
    Array.from({ length: 4 }, () =>
      random.pick(remarks)({
        place: random.pick(places),
        street: 'Long Lane',
        thing: random.pick(things),
        measure: 'reports',
        year: 2020,
        before: 1,
        after: 2,
      }),
    ).join(' ');
  const sections = ['How it is done', 'What it is for', 'What it is not'].map(
    (heading) =>
      `## ${heading}\n\n${paragraph()}\n\n- **One thing**: ${paragraph()}\n- **Another**: it stands here.\n`,
  );
  const about = { title: title(id), description: `${title(id)}, for a site that is there to be timed.` };
  return `---\n${stringify(about)}---\n\n${paragraph()}\n\n${sections.join('\n')}`;
}
