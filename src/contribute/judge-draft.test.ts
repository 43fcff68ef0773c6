import { describe, expect, test } from 'vitest';
import { check } from '../check/check.ts';
import { badCodes, badFixture, good, goodText, overlay } from '../check/fixtures/fixture.ts';
import { decode, type RawFile, type RawFolder } from '../check/read/raw-file.ts';
import { makeCheckData } from '../check-data/make-check-data.ts';
import { partsOf } from './draft-file.ts';
import type { PublishedFile } from './draft.ts';
import { judgeDraft } from './judge-draft.ts';
import { nearby, type PublishedSite } from './nearby.ts';

/** A published site, as its data files give it. */
function published(folder: RawFolder): PublishedSite {
  const { folder: shared, shards } = makeCheckData(check(folder).content);
  const texts = new Map(folder.files.map((file) => [file.name, decode(file)]));
  return {
    folder: () => Promise.resolve(shared),
    shard: (name) => Promise.resolve(shards.get(name)),
    fact: (id) => Promise.resolve(texts.get(`facts/${id}.md`)),
  };
}

const site = published(good);

async function judged(draft: PublishedFile, base?: PublishedFile) {
  const near = await nearby(partsOf(draft.text)?.front ?? {}, draft.id, site);
  return judgeDraft(await site.folder(), near, draft, { base, today: '2026-05-04' });
}

/** The fixtures that are one fact file, and whose fault shows in it. */
const single = badCodes().flatMap((code) => {
  const { files, removed } = badFixture(code);
  const [file] = files;
  const id = /^facts\/([a-z0-9-]+)\.md$/.exec(file?.name ?? '')?.[1];
  const text = file && decode(file);
  if (files.length !== 1 || removed.length > 0 || id === undefined || text === undefined) return [];
  return [{ code, draft: { id, text }, folder: overlay(good, files) }];
});

describe('judged with what the site publishes', () => {
  test.each(single)(
    'a draft with the fault of $code gets what the check gives',
    async ({ draft, folder }) => {
      const told = check(folder).diagnostics;
      const { diagnostics } = await judged(draft);
      expect(diagnostics.map(({ field: _, ...diagnostic }) => diagnostic)).toEqual(told);
      expect(told.length).toBeGreaterThan(0);
    },
  );

  test('the fixtures are most of those there are', () => {
    expect(single.length).toBeGreaterThan(20);
  });

  test.each(['ferry-lost-the-tide', 'gauge-was-moved', 'two-tides-a-day'])(
    'the published file %s has nothing to mend',
    async (id) => {
      expect((await judged({ id, text: goodText(`facts/${id}.md`) })).diagnostics).toEqual([]);
    },
  );
});

const id = 'two-tides-a-day';
const text = goodText(`facts/${id}.md`);
const fieldsOf = async (draft: string, base?: PublishedFile) =>
  (await judged({ id, text: draft }, base)).diagnostics.map(({ code, field }) => [code, field]);

describe('each diagnostic leads to a field of the form', () => {
  test.each([
    ['a key that is missing', text.replace(/^headline: .*\n/m, ''), 'missing-key', 'headline'],
    ['a value', text.replace(/^verdict: .*$/m, 'verdict: nonsense'), 'unknown-verdict', 'verdict'],
    ['a key of a source', text.replace(/^( {4}role: ).*$/m, '$1none'), 'wrong-value', 'sources.0.role'],
    ['the text', `${text}\n# A title\n`, 'heading-level', 'body'],
    ['a key that nobody knows', text.replace(/^verdict:/m, 'colour: red\nverdict:'), 'unknown-key', 'colour'],
  ])('%s', async (_, draft, code, field) => {
    expect(draft).not.toBe(text);
    expect(await fieldsOf(draft)).toContainEqual([code, field]);
  });
});

test('a change that readers are not told of gets the note that it needs', async () => {
  const changed = text.replace(
    /^headline: .*$/m,
    'headline: Most days have two high waters, and 27 days only one',
  );
  const { diagnostics } = await judged({ id, text: changed }, { id, text });
  expect(diagnostics.map(({ code, field }) => [code, field])).toEqual([['unaccounted-headline', 'history']]);
  expect(diagnostics[0]?.suggestion).toContain('date: 2026-05-04');
});

test('a draft is told when an address is cited elsewhere with another title', async () => {
  const changed = text.replace(/^( {4}title: ).*$/m, '$1Another title');
  const file = {
    id: 'a-new-claim',
    text: changed.replace(/^claim: .*$/m, 'claim: The moon has been seen at noon.'),
  };
  const { diagnostics } = await judged(file);
  expect(diagnostics.map(({ code }) => code)).toContain('source-disagreement');
});

test('a draft is judged beside published files that are warned of each other', async () => {
  const { files } = badFixture('similar-claim');
  const alike = published(overlay(good, files));
  const draft = {
    id: 'a-new-claim',
    text: text.replace(/^claim: .*$/m, 'claim: The moon has been seen at noon.'),
  };
  const near = await nearby({}, draft.id, alike);
  const { diagnostics } = judgeDraft(await alike.folder(), near, draft);
  expect(diagnostics.map(({ file }) => file)).toEqual(diagnostics.map(() => 'content/facts/a-new-claim.md'));
});

test('a draft is judged anew after each change, whatever was kept of slow rules', async () => {
  const { files } = badFixture('similar-claim');
  const across = new Map();
  const folder = await site.folder();
  const judgedAs = async (draft: PublishedFile) => {
    const near = await nearby(partsOf(draft.text)?.front ?? {}, draft.id, site);
    return judgeDraft(folder, near, draft, { across }).diagnostics.map(({ code, line }) => [code, line]);
  };
  const id = 'two-high-waters';
  const alike = decode(files.find(({ name }) => name === `facts/${id}.md`) as RawFile) as string;
  const lower = alike.replace('---\n', '---\n# One more line.\n');
  const [first, other, again, below] = [
    await judgedAs({ id, text: alike }),
    await judgedAs({
      id,
      text: alike
        .replace(/^claim: .*$/m, 'claim: The moon has been seen at noon.')
        .replace(/^wordings:\n(?: {2}.*\n)+/m, ''),
    }),
    await judgedAs({ id, text: alike }),
    await judgedAs({ id, text: lower }),
  ];
  const warned = (found: unknown[][]) => found.filter(([code]) => code === 'similar-claim');
  expect([warned(first).length, warned(other).length]).toEqual([1, 0]);
  expect(again).toEqual(first);
  expect(below).toEqual(first.map(([code, line]) => [code, Number(line) + 1]));
});
