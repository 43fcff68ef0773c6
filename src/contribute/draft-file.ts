import { readFact } from '../check/read/read-content.ts';
import type { RawFile } from '../check/read/raw-file.ts';
import { factFileText, type FactDraft } from '../new-fact/fact-file-text.ts';
import { factId } from '../new-fact/fact-id.ts';
import { sourceId } from '../new-fact/source-id.ts';
import type { FormDraft } from './draft.ts';
import { editedText } from './edit-text.ts';

/** What a fact file says: its front matter as plain data, and the text below it. */
export interface FactParts {
  front: FactDraft;
  body: string;
}

/** The id of a draft: that of the file it changes, else the author's, else one made of the claim. */
export function draftId({ base, id, front }: FormDraft, taken: ReadonlySet<string>): string {
  return base?.id ?? (id || factId(front.claim ?? '', taken));
}

/** The text of a draft as it would be sent in. */
export function draftText({ front, body, base }: FormDraft): string {
  const parts = base && partsOf(base.text);
  return base && parts ? editedText(base.text, parts, { front, body }) : factFileText(front, body);
}

/** The same with an id for each source that has none, made of its address. */
export function withSourceIds(front: FactDraft): FactDraft {
  const ids = (front.sources ?? []).flatMap(({ id }) => id ?? []);
  const sources = front.sources?.map((source) => {
    if (source.id !== undefined || source.url === undefined || !URL.canParse(source.url)) return source;
    const id = sourceId(source.url, ids);
    ids.push(id);
    return { id, ...source };
  });
  return { ...front, sources };
}

/** Takes a fact file apart; nothing when its front matter cannot be read. */
export function partsOf(text: string): FactParts | undefined {
  const file = readFact(fileOf('facts/draft.md', 'facts/draft.md', text));
  const isMapping = typeof file?.value === 'object' && file.value !== null && !Array.isArray(file.value);
  return isMapping ? { front: file.value as FactDraft, body: file.markdown.trim() } : undefined;
}

/** A text as a file of a content folder. */
export function fileOf(name: string, path: string, text: string): RawFile {
  const bytes = new TextEncoder().encode(text);
  return { name, path, size: bytes.length, bytes };
}
