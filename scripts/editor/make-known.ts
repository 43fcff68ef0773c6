import { existsSync } from 'node:fs';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { writeEditorSchemas } from './write-schemas.ts';

/** Makes the files of a content folder known to an editor that has the project open; nothing when none has. */
export function makeKnown(project: string, content: string): void {
  const inside = relative(project, resolve(project, content));
  if (inside.startsWith('..') || isAbsolute(inside)) return;
  if (existsSync(join(project, '.astro/collections/fact.schema.json'))) writeEditorSchemas(project, content);
}
