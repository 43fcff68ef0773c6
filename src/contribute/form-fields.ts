import { descriptionAt } from '../check/schema-issue.ts';
import { jsonSchema } from '../domain/json-schema.ts';
import type { Strings } from '../i18n/strings.ts';

/** What the form says of one field. */
export interface FieldWords {
  label: string;
  /** What belongs there; empty where the label says it all. */
  help: string;
  /** The longest value in characters, where readers see a counter. */
  most?: number;
}

/** The parts of a JSON Schema that tell how long a text may be. */
interface SchemaNode {
  properties?: Record<string, SchemaNode>;
  maxLength?: number;
}

/**
 * The words of a field, such as `claim` or `sources.url`: its label and help in the page's language. Help that no table of
 * texts has is the schema's own description.
 */
export function fieldWords(field: string, { contribute }: Pick<Strings, 'contribute'>): FieldWords {
  const [key = '', part] = field.split('.');
  const isList = part !== undefined && key !== 'claimant';
  const path = isList ? [key, 0, part] : field.split('.');
  const help = contribute.help[field] ?? descriptionAt('fact', path) ?? '';
  const most = counted.includes(field) ? (schema.properties?.[field]?.maxLength ?? 0) : 0;
  return { label: contribute.fields[field] ?? field, help, ...(most > 0 && { most }) };
}

/** The texts in which every character counts. */
const counted = ['claim', 'headline', 'summary'];
const schema = jsonSchema('fact') as SchemaNode;
