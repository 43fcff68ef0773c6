import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { jsonSchema } from '../../src/domain/json-schema.ts';
import { makeKnown } from './make-known.ts';
import { writeEditorSchemas } from './write-schemas.ts';

const project = mkdtempSync(join(tmpdir(), 'Semak-é-'));
afterAll(() => rmSync(project, { recursive: true }));

const content = join(project, 'content');
cpSync(resolve('src/check/fixtures/good'), content, { recursive: true });
writeEditorSchemas(project, content);
const read = (name: string) =>
  JSON.parse(readFileSync(join(project, '.astro/collections', name), 'utf8')) as Record<string, unknown>;

test('every Markdown file has the schema of its kind, by its address in small letters', () => {
  const { collections, entries } = read('collections.json') as {
    collections: unknown;
    entries: Record<string, string>;
  };
  const address = (path: string) => decodeURIComponent(pathToFileURL(join(content, path)).href).toLowerCase();
  expect(collections).toEqual([
    { hasSchema: true, name: 'fact' },
    { hasSchema: true, name: 'page' },
  ]);
  expect(entries[address('facts/two-tides-a-day.md')]).toBe('fact');
  expect(entries[address('pages/contact.mdx')]).toBe('page');
  expect(Object.keys(entries).every((key) => /\.mdx?$/.test(key))).toBe(true);
});

test('the schemas are those of the check', () => {
  expect(read('fact.schema.json')).toEqual(jsonSchema('fact'));
  expect(read('series.schema.json')).toEqual(jsonSchema('series'));
});

test('a new file is made known to an editor that is in use, and to no other', () => {
  writeFileSync(join(content, 'facts/begun-now.md'), '');
  const known = () => Object.keys((read('collections.json') as { entries: object }).entries);
  makeKnown(join(project, 'elsewhere'), content);
  expect(known().some((address) => address.endsWith('/begun-now.md'))).toBe(false);
  makeKnown(project, content);
  expect(known().some((address) => address.endsWith('/begun-now.md'))).toBe(true);
  makeKnown(content, 'facts');
  expect(existsSync(join(content, '.astro'))).toBe(false);
});
