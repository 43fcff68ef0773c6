import type { Entry, Reading } from '../imported-review.ts';
import { readClaimReview } from './claim-review.ts';
import type { Columns } from './fields.ts';
import { isFlatRecord, readFlatRecord } from './flat-record.ts';
import { isGoogleAnswer, readGoogleAnswer } from './google-answer.ts';
import { isNode } from './json-values.ts';
import { resolverOf, reviewNodes } from './review-nodes.ts';
import { typesOf } from './taking.ts';

/** How a document is read. */
export interface ReadOptions {
  /** The address that relative ones begin at. */
  base?: string | undefined;
  /** Which key or column holds which field, where that was told. */
  columns?: Columns | undefined;
}

/**
 * The reviews of a JSON document of any kind that is known: a ClaimReview or anything around one, a DataFeed, an answer of
 * the Google Fact Check Tools API, a flat record or a list of such. Nothing when it is of no such kind.
 */
export function readJsonDocument(document: unknown, options: ReadOptions = {}): Reading {
  if (isGoogleAnswer(document)) return readGoogleAnswer(document);
  if (isFlatRecord(document, options.columns)) return alone(readRecord(document, 'the whole', options));
  if (
    Array.isArray(document) &&
    document.some((item) => isFlatRecord(item, options.columns) || isGoogleAnswer(item))
  ) {
    return each(document, '', options);
  }
  if (isNode(document) && typesOf(document).includes('DataFeed')) {
    const elements = document['dataFeedElement'];
    if (Array.isArray(elements)) return each(elements, 'dataFeedElement', options, document);
  }
  return { entries: linkedEntries(document, '', options, document), remarks: [] };
}

/** Reads a list each of whose items has to hold a review. */
export function each(
  items: readonly unknown[],
  list: string,
  options: ReadOptions,
  whole?: unknown,
): Reading {
  const remarks: string[] = [];
  const entries = items.flatMap((item, index): Entry[] => {
    const place = `${list}[${index}]`;
    const read = readItem(item, place, options, whole ?? item);
    remarks.push(...read.remarks);
    return read.entries.length > 0 ? read.entries : [{ place, problem: 'no review is in it' }];
  });
  return { entries, remarks };
}

/** Reads one item of a list, or one line. */
export function readItem(item: unknown, place: string, options: ReadOptions, whole: unknown = item): Reading {
  if (isGoogleAnswer(item)) {
    const { entries, remarks } = readGoogleAnswer(item);
    return { entries: entries.map((entry) => ({ ...entry, place: `${place} ${entry.place}` })), remarks };
  }
  if (isFlatRecord(item, options.columns)) return alone(readRecord(item, place, options));
  return { entries: linkedEntries(item, place, options, whole), remarks: [] };
}

function readRecord(record: Record<string, unknown>, place: string, { columns, base }: ReadOptions): Entry {
  return { place, review: { ...readFlatRecord(record, columns), base } };
}

function linkedEntries(part: unknown, place: string, { base }: ReadOptions, whole: unknown): Entry[] {
  const nodes = reviewNodes(part);
  if (nodes.length === 0) return [];
  const resolve = resolvers.get(whole as object) ?? resolverOf(whole);
  if (typeof whole === 'object' && whole !== null) resolvers.set(whole, resolve);
  return nodes.map(({ place: inner, node }) => ({
    place: [place, inner].filter(Boolean).join('.') || 'the whole',
    review: readClaimReview(node, resolve, base),
  }));
}

// A feed is one document: its nodes are listed once, not once for each of its elements.
const resolvers = new WeakMap<object, ReturnType<typeof resolverOf>>();

function alone(entry: Entry): Reading {
  return { entries: [entry], remarks: [] };
}
