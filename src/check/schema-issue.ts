import { z } from 'astro/zod';
import { schemas } from '../domain/json-schema.ts';
import type { DocumentKind, SomeDocument } from './content.ts';
import type { Path } from './read/yaml-text.ts';

type Issue = z.core.$ZodIssue;

/** The rules into which the schema's objections are sorted. */
export type IssueClass = 'missing-key' | 'unknown-key' | 'wrong-type' | 'wrong-value';

/** The document's schema issues of one class; none for a document whose root is of the wrong type. */
export function issuesOf(document: SomeDocument, wanted: IssueClass): Issue[] {
  return document.issues.filter(
    (issue) =>
      classOf(issue) === wanted &&
      (issue.path.length > 0 || wanted === 'unknown-key' || wanted === 'missing-key'),
  );
}

function classOf(issue: Issue): IssueClass {
  if (issue.code === 'unrecognized_keys') return 'unknown-key';
  if (issue.input === undefined && issue.code !== 'custom') return 'missing-key';
  if (issue.code === 'invalid_type' || (issue.code === 'invalid_union' && typeof issue.input === 'object'))
    return 'wrong-type';
  if (issue.code === 'invalid_union' && typeof issue.input === 'boolean') return 'wrong-type';
  return 'wrong-value';
}

/** A path as an author would say it: `sources[2].url`; list positions count from 1. */
export function pathWords(path: Path): string {
  return path
    .map((key, index) => (typeof key === 'number' ? `[${key + 1}]` : `${index > 0 ? '.' : ''}${String(key)}`))
    .join('');
}

/** The keys that the schema knows in the mapping at `path`; none where it takes any. */
export function knownKeys(kind: DocumentKind, path: Path): string[] {
  const schema = schemaAt(schemas[kind], path);
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}

/** What the schema says of the field at `path`, for the person who fills it in. */
export function descriptionAt(kind: DocumentKind, path: Path): string | undefined {
  const parent = schemaAt(schemas[kind], path.slice(0, -1));
  const field = parent instanceof z.ZodObject ? parent.shape[path.at(-1) as string] : undefined;
  return (field as z.ZodType | undefined)?.description;
}

function schemaAt(schema: z.core.$ZodType | undefined, path: Path): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return schemaAt(schema.def.innerType, path);
  const [key, ...rest] = path;
  if (key === undefined) return schema;
  if (schema instanceof z.ZodArray) return schemaAt(schema.def.element, rest);
  if (schema instanceof z.ZodRecord) return schemaAt(schema.def.valueType, rest);
  if (schema instanceof z.ZodObject) return schemaAt(schema.shape[String(key)] ?? schema.def.catchall, rest);
  return undefined;
}
