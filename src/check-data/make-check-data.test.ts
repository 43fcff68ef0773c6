import { expect, test } from 'vitest';
import { check } from '../check/check.ts';
import { good, goodText } from '../check/fixtures/fixture.ts';
import { pageOf } from '../domain/web-address.ts';
import { shardOf } from './check-data.ts';
import { makeCheckData } from './make-check-data.ts';

const { content } = check(good);
const { folder, shards } = makeCheckData(content);

test('holds the shared files and the series word for word', () => {
  const names = [
    ...content.series.map(({ id }) => `series/${id}.yaml`),
    'site.yaml',
    'topics.yaml',
    'verdicts.yaml',
  ];
  expect(folder.files.map(({ name }) => name).sort()).toEqual([...new Set(names)].sort());
  expect(folder.files.map(({ text }) => text)).toEqual(folder.files.map(({ name }) => goodText(name)));
});

test('names every fact file with what others are compared with', () => {
  expect(folder.facts.map(({ id }) => id)).toEqual(content.facts.map(({ id }) => id));
  expect(folder.facts.every((fact) => !('summary' in fact) && !('sources' in fact))).toBe(true);
});

test('puts every evidence record word for word where its address leads', () => {
  for (const { page, path } of content.evidence.records()) {
    const name = path.replace('content/', '');
    expect(shards.get(shardOf(page))?.records).toContainEqual({ name, text: goodText(name) });
  }
  const placed = [...shards.values()].flatMap(({ records }) => records);
  expect(placed.length).toBe(content.evidence.size);
});

test('says of every cited address how it is cited, and where', () => {
  for (const { id, data } of content.facts) {
    for (const { url, title, publisher } of data?.sources ?? []) {
      const cited = shards.get(shardOf(url))?.cited.find(({ page }) => page === pageOf(url));
      expect([cited?.facts.includes(id), cited?.source]).toEqual([
        true,
        expect.objectContaining({ title, publisher }),
      ]);
    }
  }
});

test('a shard is found whatever the fragment of the address', () => {
  expect(shardOf('https://example.org/a#b')).toBe(shardOf('https://example.org/a'));
  expect(shardOf('https://example.org/a')).toMatch(/^[0-9a-f]{3}$/);
});
