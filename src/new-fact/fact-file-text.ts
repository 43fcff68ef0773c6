import { z } from 'astro/zod';
import { Document, isPair, isSeq, visit } from 'yaml';
import { Fact } from '../domain/fact.ts';
import type { Source } from '../domain/source.ts';

/** What is known of a fact file that is still being written. */
export type FactDraft = Unfinished<Omit<Fact, 'sources'> & { sources: Unfinished<Source>[] }>;
type Unfinished<Whole> = { [Key in keyof Whole]?: Whole[Key] | undefined };

/** Keys whose value is a list of ids, which stands in one line. */
const idLists: readonly string[] = ['topics', 'related', 'former_ids'];

/**
 * The text of a fact file: front matter with its keys in the order of the schema, then the body. Whatever the values
 * hold (colons, quotation marks, line breaks, emoji, direction marks), the check reads the same values back.
 * @param front what is known so far; keys without a value are left out
 * @param body Markdown; empty lines around it are not kept
 */
export function factFileText(front: FactDraft, body: string): string {
  const document = new Document(inSchemaOrder(Fact, front), { aliasDuplicateObjects: false });
  visit(document, {
    Pair: (_, { key, value }) => {
      if (isSeq(value) && idLists.includes(String(key))) value.flow = true;
    },
    Scalar: (at, scalar, path) => {
      // A line break, a mark that nobody sees or a space of another kind would be lost, or stay unseen, as plain text.
      const isKey = at === 'key' && isPair(path.at(-1));
      if (!isKey && typeof scalar.value === 'string' && /[\p{C}\p{Zl}\p{Zp}]|[^\S ]/u.test(scalar.value)) {
        scalar.type = 'QUOTE_DOUBLE';
      }
    },
  });
  const yaml = document.toString({ lineWidth: 0, flowCollectionPadding: false, doubleQuotedAsJSON: true });
  const text = body.replace(/^(?:[ \t]*\r?\n)+|\s+$/g, '');
  return `---\n${yaml}---\n${text === '' ? '' : `\n${text}\n`}`;
}

/** A value with the keys of its mappings in the order in which their schema names them; keys it does not know, last. */
function inSchemaOrder(schema: unknown, value: unknown): unknown {
  if (schema instanceof z.ZodOptional) return inSchemaOrder(schema.unwrap(), value);
  if (Array.isArray(value)) {
    const item = schema instanceof z.ZodArray ? schema.element : undefined;
    return value.map((one) => inSchemaOrder(item, one));
  }
  if (typeof value !== 'object' || value === null) return value;
  const shape: Record<string, unknown> = schema instanceof z.ZodObject ? schema.shape : {};
  const given = Object.entries(value).filter(([, part]) => part !== undefined);
  const names = Object.keys(shape);
  const place = (name: string) => (names.includes(name) ? names.indexOf(name) : names.length);
  const sorted = given.sort(([a], [b]) => place(a) - place(b));
  return Object.fromEntries(sorted.map(([name, part]) => [name, inSchemaOrder(shape[name], part)]));
}
