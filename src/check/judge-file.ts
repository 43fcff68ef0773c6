import type { FactFile, SomeDocument, Vocabulary } from './content.ts';
import type { RawFile } from './read/raw-file.ts';
import { rules } from './rules.ts';
import type { Found } from './waive.ts';

const ofBytes = rules.filter(({ raw }) => raw);
const ofDocuments = rules.filter(({ document }) => document);
const ofFacts = rules.filter(({ fact }) => fact);

/** What the rules find in the bytes of one file, whatever it holds. */
export function judgeBytes(file: RawFile): Found[] {
  return ofBytes.flatMap((rule) => [...(rule.raw?.(file) ?? [])].map((finding) => ({ rule, finding })));
}

/**
 * What the rules find in one file by itself: nothing of it depends on anything but the file and the vocabulary.
 * @param document what was made of the file; nothing when it is of no kind, or could not be read
 */
export function judgeFile(
  file: RawFile,
  document: SomeDocument | undefined,
  vocabulary: Vocabulary,
): Found[] {
  const found = judgeBytes(file);
  if (document) for (const rule of ofDocuments) add(rule, rule.document?.(document, vocabulary));
  if (document?.kind === 'fact') {
    for (const rule of ofFacts) add(rule, rule.fact?.(document as FactFile, vocabulary));
  }
  return found;

  function add(rule: Found['rule'], findings: Iterable<Found['finding']> = []): void {
    for (const finding of findings) found.push({ rule, finding });
  }
}
