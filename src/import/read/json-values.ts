/** An object of JSON. */
export type JsonNode = Record<string, unknown>;

/** Whether a value is an object of JSON. */
export function isNode(value: unknown): value is JsonNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Lists in lists are read as one, to this depth; nobody nests them, and a hostile file nests them without end. */
const deepest = 8;

/** A value as a list, as JSON-LD has it: one thing and a list of one thing are the same. */
export function listOf(value: unknown, depth = 0): unknown[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value) || depth > deepest) return [value];
  return value.flatMap((item) => listOf(item, depth + 1));
}

/** A text, a number or a boolean as text, with or without a language; nothing for anything else. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (isNode(value) && '@value' in value) return textOf(value['@value']);
  return undefined;
}

/** A value as text for a report: JSON where it is none. */
export function describeValue(value: unknown): string {
  const text = textOf(value);
  if (text !== undefined) return text;
  try {
    return JSON.stringify(value) ?? '';
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return 'nested too deeply to show';
  }
}
