import { choicesAt } from '../choices.ts';
import type { Rule } from '../rule.ts';
import { descriptionAt, issuesOf, pathWords } from '../schema-issue.ts';
import { listed, shown } from '../suggest.ts';

const names: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'a mapping',
  record: 'a mapping',
  boolean: 'true or false',
};

export const wrongType: Rule = {
  code: 'wrong-type',
  severity: 'error',
  summary: 'Every value has the type that its key wants: a text, a number, a list or a mapping.',
  *document(document, vocabulary) {
    for (const issue of issuesOf(document, 'wrong-type')) {
      const wanted =
        issue.code === 'invalid_type' ? (names[issue.expected] ?? issue.expected) : issue.message;
      const field = pathWords(issue.path);
      const choices = choicesAt(document, issue.path, vocabulary);
      const known = choices ? ` Known: ${listed(choices)}.` : '';
      const about = descriptionAt(document.kind, issue.path);
      yield {
        at: document.at(issue.path),
        message: `${field} is ${typeWords(issue.input)}; wanted ${wanted}.`,
        suggestion: `${mend(issue.input, wanted) ?? about ?? `Give ${field} ${wanted}.`}${known}`,
      };
    }
  },
};

function typeWords(input: unknown): string {
  if (input === null) return 'empty';
  if (Array.isArray(input)) return 'a list';
  if (typeof input === 'object') return 'a mapping';
  return `${shown(input)}, a ${typeof input}`;
}

function mend(input: unknown, wanted: string): string | undefined {
  if (wanted === 'a list' && typeof input === 'string') return `Write it as a list: [${shown(input)}].`;
  if (wanted !== 'a text') return undefined;
  if (typeof input === 'boolean')
    return `YAML reads a bare ${input} as yes or no; put it in quotes: "${input}".`;
  if (typeof input === 'number') return `YAML reads this as a number; put it in quotes: "${input}".`;
  return undefined;
}
