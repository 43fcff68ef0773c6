import { isMap, isNode, isScalar, parseDocument } from 'yaml';
import { cutFrontMatter } from '../check/read/front-matter.ts';
import { Fact } from '../domain/fact.ts';
import { factFileText, type FactDraft } from '../new-fact/fact-file-text.ts';

/** A stretch of text: a key of the front matter with its value, or what stands between two. */
interface Stretch {
  key?: string;
  text: string;
}

/**
 * The text of a published fact file with new values: only the keys whose value is another are written anew, so that
 * whoever reviews the change sees nothing else in it. Comments, order and line breaks of the rest stay as they are.
 * @param before what the file says now
 * @param after what it shall say; a key that is left out is taken out
 */
export function editedText(
  text: string,
  before: { front: FactDraft; body: string },
  after: { front: FactDraft; body: string },
): string {
  const cut = cutFrontMatter(text);
  const stretches = typeof cut === 'string' ? undefined : stretchesOf(cut.yaml);
  if (typeof cut === 'string' || !stretches) return factFileText(after.front, after.body);
  const [old, wanted] = [before.front, after.front] as [Record<string, unknown>, Record<string, unknown>];
  for (const key of new Set([...Object.keys(old), ...Object.keys(wanted)])) {
    if (JSON.stringify(old[key]) !== JSON.stringify(wanted[key])) put(stretches, key, wanted[key]);
  }
  const yaml = stretches.map((stretch) => stretch.text).join('');
  const same = before.body.trim() === after.body.trim();
  const below = same ? cut.body : `\n${after.body.trim()}\n`;
  return `---\n${yaml}---\n${below}`;
}

/** Cuts YAML at its top-level keys; nothing when it is no mapping of plain keys. */
function stretchesOf(yaml: string): Stretch[] | undefined {
  const document = parseDocument(yaml, { uniqueKeys: false, logLevel: 'silent' });
  if (document.errors.length > 0 || !isMap(document.contents) || document.contents.flow) return undefined;
  const stretches: Stretch[] = [];
  let at = 0;
  for (const { key, value } of document.contents.items) {
    if (!isScalar(key) || !key.range) return undefined;
    const begin = key.range[0];
    const valueEnd = isNode(value) && value.range ? value.range[1] : key.range[1];
    const lineEnd = yaml.indexOf('\n', Math.max(valueEnd - 1, begin));
    const end = lineEnd < 0 ? yaml.length : lineEnd + 1;
    if (begin < at) return undefined;
    if (begin > at) stretches.push({ text: yaml.slice(at, begin) });
    stretches.push({ key: String(key.value), text: yaml.slice(begin, end) });
    at = end;
  }
  if (at < yaml.length) stretches.push({ text: yaml.slice(at) });
  return stretches;
}

/** Puts a value in its place: where the key stands, else behind the last key that the schema names before it. */
function put(stretches: Stretch[], key: string, value: unknown): void {
  const at = stretches.findIndex((stretch) => stretch.key === key);
  if (value === undefined) {
    if (at >= 0) stretches.splice(at, 1);
    return;
  }
  const text = factFileText({ [key]: value }, '').replace(/^---\n|---\n$/g, '');
  if (at >= 0) {
    stretches[at] = { key, text };
    return;
  }
  const order = Object.keys(Fact.shape);
  const before = new Set(order.slice(0, order.indexOf(key)));
  const last = stretches.findLastIndex((stretch) => stretch.key !== undefined && before.has(stretch.key));
  stretches.splice(last + 1, 0, { key, text });
}
