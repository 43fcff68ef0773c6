import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { jsonSchema } from '../../src/domain/json-schema.ts';

/** The folders of the content whose Markdown has front matter, and the schema of each. */
const kinds = { facts: 'fact', pages: 'page' } as const;

/**
 * Writes what editors need to complete and check front matter while somebody writes: the schemas, and which file has
 * which, in the form in which Astro's editor extension looks for them (`.astro/collections`).
 * @param project folder that is open in the editor
 * @param content the content folder
 */
export function writeEditorSchemas(project: string, content: string): void {
  const folder = join(project, '.astro/collections');
  mkdirSync(folder, { recursive: true });
  for (const name of ['fact', 'page', 'series', 'site', 'topics', 'verdicts'] as const) {
    writeFileSync(join(folder, `${name}.schema.json`), JSON.stringify(jsonSchema(name), null, 2));
  }
  const entries = Object.entries(kinds).flatMap(([part, name]) =>
    namesIn(join(content, part)).map((file) => [entryOf(join(content, part, file)), name]),
  );
  const collections = Object.values(kinds).map((name) => ({ hasSchema: true, name }));
  const config = { collections, entries: Object.fromEntries(entries) as Record<string, string> };
  writeFileSync(join(folder, 'collections.json'), JSON.stringify(config, null, 2));
}

/** The address of a file as the extension compares it. */
function entryOf(file: string): string {
  return decodeURIComponent(pathToFileURL(resolve(file)).href).toLowerCase();
}

function namesIn(folder: string): string[] {
  return readdirSync(folder).filter((name) => /\.mdx?$/.test(name));
}
