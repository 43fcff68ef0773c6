import { documentsOf, type Content } from './content.ts';
import { compareDiagnostics, type Diagnostic } from './diagnostic.ts';
import type { RawFolder } from './read/raw-file.ts';
import { readContent } from './read/read-content.ts';
import { judgeFile } from './judge-file.ts';
import type { Finding, Rule } from './rule.ts';
import { rules } from './rules.ts';
import { applyWaivers, type Found } from './waive.ts';

/** What the check gives: the content as read, and everything there is to say of it, sorted by place. */
export interface Judgement {
  content: Content;
  diagnostics: Diagnostic[];
}

/** Reads and judges a content folder: all diagnostics of all files at once. Never throws for what a file holds. */
export function check(folder: RawFolder): Judgement {
  const content = readContent(folder);
  return { content, diagnostics: judge(content) };
}

/**
 * Judges content that was read.
 * @param judgeOne what to say of one file by itself; another than the usual one can know it from before
 * @param judgeAll what a rule says of all files together
 */
export function judge(content: Content, judgeOne = judgeFile, judgeAll = judgeAcross): Diagnostic[] {
  const documents = new Map(documentsOf(content).map((document) => [document.path, document]));
  const found: Found[] = [];
  for (const file of content.files) {
    for (const one of judgeOne(file, documents.get(file.path), content)) found.push(one);
  }
  for (const rule of rules) for (const finding of judgeAll(rule, content)) found.push({ rule, finding });
  return applyWaivers(content, found).sort(compareDiagnostics);
}

/** What a rule finds across files. */
export function judgeAcross(rule: Rule, content: Content): Finding[] {
  return [...(rule.content?.(content) ?? [])];
}

/** Whether a judgement stops a build. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}
