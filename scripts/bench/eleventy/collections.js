import { pageNumbers, pageSize } from '../../../src/browse/list-page.ts';
import { isoDate } from './filters.js';

/** The facts as the pages list them. */
export function addCollections(eleventy) {
  const slugify = eleventy.getFilter('slugify');
  eleventy.addCollection('listed', listed);
  eleventy.addCollection('corrections', corrections);
  eleventy.addCollection('moved', moved);
  eleventy.addCollection('embedded', embedded);
  eleventy.addCollection('measures', measures);
  // For the links between facts.
  eleventy.addCollection('factsById', (api) =>
    Object.fromEntries(api.getFilteredByTag('fact').map((fact) => [fact.fileSlug, fact])),
  );
  // Eleventy paginates over one list: it holds every page of every group of facts.
  eleventy.addCollection('groupPages', (api) => groups(api, slugify).flatMap(pages));
}

/** Every correction and withdrawal, newest first. */
function corrections(api) {
  return api
    .getFilteredByTag('fact')
    .flatMap(({ url, data: { headline, history = [], withdrawn } }) => [
      ...history.map((change) => ({ ...change, url, headline })),
      ...(withdrawn
        ? [{ kind: 'withdrawal', date: withdrawn.date, note: withdrawn.reason, url, headline }]
        : []),
    ])
    .filter(({ kind }) => kind === 'correction' || kind === 'withdrawal')
    .sort((a, b) => b.date - a.date || (a.url < b.url ? -1 : 1));
}

/** The addresses that facts had before. */
function moved(api) {
  return api
    .getFilteredByTag('fact')
    .flatMap(({ url, data: { headline, former_ids = [] } }) =>
      former_ids.map((id) => ({ from: `/facts/${id}/`, to: url, headline })),
    );
}

/** Every fact under each name that a card of it is asked for by. */
function embedded(api) {
  return api
    .getFilteredByTag('fact')
    .flatMap((fact) => [fact.fileSlug, ...(fact.data.former_ids ?? [])].map((name) => ({ name, fact })));
}

/** Every measure of every series. */
function measures(api) {
  const [{ data }] = api.getFilteredByTag('fact');
  return Object.entries(data.series).flatMap(([id, { measures }]) =>
    Object.keys(measures).map((measure) => ({ id, measure })),
  );
}

function listed(api) {
  return api
    .getFilteredByTag('fact')
    .filter(({ data }) => !data.withdrawn)
    .sort((a, b) => b.data.published - a.data.published || (a.fileSlug < b.fileSlug ? -1 : 1));
}

const hostOf = ({ url }) => new URL(url).hostname.replace(/^www\./, '');

/** What facts are grouped by: the keys of one fact, and those that have a page though no fact has them. */
const kinds = {
  verdicts: { keysOf: ({ verdict }) => [verdict], always: ({ verdicts }) => verdicts.map(({ id }) => id) },
  topics: { keysOf: ({ topics }) => topics, always: ({ topicList }) => topicList.map(({ id }) => id) },
  years: { keysOf: ({ claimed }) => (claimed ? [isoDate(claimed).slice(0, 4)] : []) },
  claimants: { keysOf: ({ claimant }) => (claimant ? [claimant.name] : []) },
  sources: {
    keysOf: ({ sources }) => sources.map(hostOf),
    always: ({ series }) => Object.values(series).flatMap(({ sources }) => sources.map(hostOf)),
  },
};

function groups(api, slugify) {
  const shown = listed(api);
  const all = api.getFilteredByTag('fact');
  const [{ data: site }] = all;
  const labels = new Map([...site.verdicts, ...site.topicList].map(({ id, label }) => [id, label.en]));
  return Object.entries(kinds).flatMap(([kind, { keysOf, always = () => [] }]) => {
    const members = new Map(always(site).map((key) => [key, []]));
    // The key of a withdrawn fact keeps its page.
    for (const { data } of all) for (const key of keysOf(data)) members.set(key, []);
    for (const fact of shown) for (const key of new Set(keysOf(fact.data))) members.get(key).push(fact);
    return [...members].map(([key, facts]) => ({
      kind,
      key,
      title: labels.get(key) ?? key,
      first: `/${kind}/${kind === 'claimants' ? slugify(key) : key}/`,
      total: facts.length,
      facts,
    }));
  });
}

function pages(group) {
  const count = Math.max(1, Math.ceil(group.total / pageSize));
  return Array.from({ length: count }, (_, index) => ({
    ...group,
    number: index + 1,
    numbers: pageNumbers(index + 1, count),
    url: index === 0 ? group.first : `${group.first}page/${index + 1}/`,
    facts: group.facts.slice(index * pageSize, (index + 1) * pageSize),
  }));
}
