import { documentsOf, type Content, type FactFile } from './content.ts';
import { compareDiagnostics, type Diagnostic } from './diagnostic.ts';
import type { RawFolder } from './read/raw-file.ts';
import { readContent } from './read/read-content.ts';
import type { Finding, Rule } from './rule.ts';
import { rules } from './rules.ts';
import { applyWaivers } from './waive.ts';

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

/** Judges content that was read. */
export function judge(content: Content): Diagnostic[] {
  const found = rules.flatMap((rule) => findings(rule, content).map((finding) => ({ rule, finding })));
  return applyWaivers(content, found).sort(compareDiagnostics);
}

/** Whether a judgement stops a build. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}

function findings(rule: Rule, content: Content): Finding[] {
  const every = <Item>(
    items: readonly Item[],
    judgeOne: ((item: Item, all: Content) => Iterable<Finding>) | undefined,
  ) => (judgeOne ? items.flatMap((item) => [...judgeOne(item, content)]) : []);
  return [
    ...every(content.files, rule.raw?.bind(rule)),
    ...every(documentsOf(content), rule.document?.bind(rule)),
    ...every<FactFile>(content.facts, rule.fact?.bind(rule)),
    ...(rule.content?.(content) ?? []),
  ];
}
