import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import type { CheckFolder, SourceShard } from '../check-data/check-data.ts';
import { filesOf, readPages, named, attribute } from './read-site.ts';

const sites = inject('sites');
const contents = { own: 'content', fixture: '.cache/tests/content' } as const;

describe.each(['own', 'fixture'] as const)('the built site "%s"', (name) => {
  const { folder, base } = sites[name];
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const files = filesOf(folder);
  const facts = files.flatMap((file) => /^facts\/([^/]+)\.md$/.exec(file)?.[1] ?? []);

  test('has each fact file as it stands beside its page', () => {
    const written = filesOf(contents[name]).flatMap((file) => /^facts\/([^/]+)\.md$/.exec(file)?.[1] ?? []);
    expect(facts).toEqual(written);
    const different = facts.filter(
      (id) => read(`facts/${id}.md`) !== readFileSync(join(contents[name], `facts/${id}.md`), 'utf8'),
    );
    expect(different).toEqual([]);
  });

  test('names every fact file and every shard in what a browser checks with', () => {
    const shared = JSON.parse(read('data/check/folder.json')) as CheckFolder;
    expect(shared.facts.map(({ id }) => id).sort()).toEqual([...facts].sort());
    const shards = files.flatMap((file) => /^data\/check\/sources\/(.+)\.json$/.exec(file)?.[1] ?? []);
    expect(shared.shards).toEqual(shards);
    const records = shards.flatMap(
      (shard) => (JSON.parse(read(`data/check/sources/${shard}.json`)) as SourceShard).records,
    );
    expect(records.map((record) => record.name).sort()).toEqual(
      filesOf(contents[name]).filter((file) => file.startsWith('evidence/')),
    );
  });

  test('leads from every fact page to the form that changes it', () => {
    const pages = readPages({ folder, base }).filter(({ file }) => /^facts\/[^/]+\/index\.html$/.test(file));
    const ways = pages
      .filter(({ html }) => !html.includes('http-equiv="refresh"'))
      .map((page) => {
        const id = page.file.split('/')[1];
        const links = named(page, 'a').map((link) => attribute(link, 'href'));
        return [id, links.includes(`${base}contribute/?fact=${id}`)];
      });
    expect(ways.length).toBeGreaterThan(2);
    expect(ways.filter(([, isThere]) => !isThere)).toEqual([]);
  });
});
