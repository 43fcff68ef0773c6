import { Fact } from '../domain/fact.ts';
import { factFileText, type FactDraft } from './fact-file-text.ts';

/** The text of a fact file that somebody has yet to finish. */
export interface UnfinishedFactFile {
  /** Keys of the front matter that only the author can fill in. */
  missing: string[];
  text: string;
}

/**
 * The text of a fact file of which a part is known. For each required key without a value a comment says what belongs
 * there, and the check reports it as missing until it is written.
 */
export function unfinishedFactFile(front: FactDraft, body: string): UnfinishedFactFile {
  const missing = Object.entries(Fact.shape)
    .filter(
      ([key, schema]) => front[key as keyof FactDraft] === undefined && !schema.safeParse(undefined).success,
    )
    .map(([key]) => key);
  const comments = missing.map((key) => `# ${key}: ${Fact.shape[key as keyof Fact].description}\n`);
  const heading = missing.length > 0 ? '# Write these, and take the comments out:\n' : '';
  const fence = '---\n';
  const text = factFileText(front, body).slice(fence.length);
  return { missing, text: fence + heading + comments.join('') + text };
}
