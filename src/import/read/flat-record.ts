import type { ImportedPage, ImportedReview } from '../imported-review.ts';
import { columnOf, fieldNames, type Columns, type Field } from './fields.ts';
import { isNode, listOf, textOf, type JsonNode } from './json-values.ts';
import { Taking } from './taking.ts';

/** Whether an object without types is a record of a review: a claim, and at least one more field that is known. */
export function isFlatRecord(value: unknown, columns: Columns = {}): value is JsonNode {
  if (!isNode(value) || '@type' in value) return false;
  const keys = Object.keys(value);
  const found = fieldNames.filter((field) => columnOf(field, keys, columns) !== undefined);
  return found.includes('claim') && found.length > 1;
}

/** Reads a record whose keys are fields, each of one text, or of many where there can be many. */
export function readFlatRecord(record: JsonNode, columns: Columns = {}): ImportedReview {
  const taking = new Taking(record);
  // Each key gives one field, the first that claims it.
  const keys = taking.keys();
  const column = new Map<Field, string>();
  for (const field of fieldNames) {
    const key = columnOf(field, keys, columns);
    if (key !== undefined && ![...column.values()].includes(key)) column.set(field, key);
  }
  const text = (field: Field) => taking.text(...named(field));
  const named = (field: Field) => [column.get(field)].filter((key) => key !== undefined);
  const pages = (field: Field) => named(field).flatMap((key) => taking.parts(key).flatMap(pagesOf));
  const claimants = named('claimant').flatMap((key) => taking.texts(key).map((name) => ({ name })));
  return {
    claims: named('claim').flatMap((key) => taking.texts(key)),
    url: text('url'),
    verdict: text('verdict'),
    headline: text('headline'),
    summary: text('summary'),
    text: text('text'),
    published: text('published'),
    changed: text('changed'),
    withdrawn: text('withdrawn'),
    publisher: text('publisher'),
    author:
      named('author')
        .flatMap((key) => taking.texts(key))
        .join(', ') || undefined,
    language: text('language'),
    licence: text('licence'),
    claimants,
    claimed: text('claimed'),
    appearances: pages('appearances'),
    references: pages('references'),
    corrections: [],
    left: taking.left(),
  };
}

/** The pages that a text names: one, or several addresses with spaces or semicolons between them. */
function pagesOf(part: string | Taking): ImportedPage[] {
  if (typeof part !== 'string') {
    return [{ url: part.text('url'), title: part.text('title', 'name'), publisher: part.text('publisher') }];
  }
  const words = part.split(/[\s;]+/).filter((word) => word !== '');
  const isList = words.length > 1 && words.every((word) => /^https?:\/\//i.test(word));
  return isList ? words.map((url) => ({ url })) : [{ url: part }];
}

/** Whether a list holds records, so that every item of it is one or is missing. */
export function holdsFlatRecords(list: readonly unknown[], columns: Columns): boolean {
  return list.some((item) => isFlatRecord(item, columns)) && !listOf(list).some((item) => textOf(item));
}
