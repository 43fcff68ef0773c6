import type { z } from 'astro/zod';
import { choicesAt } from '../choices.ts';
import type { Rule } from '../rule.ts';
import { issuesOf, pathWords } from '../schema-issue.ts';
import { didYouMean, listed, shown } from '../suggest.ts';

export const wrongValue: Rule = {
  code: 'wrong-value',
  severity: 'error',
  summary: 'Every value has the form and length that its key wants.',
  *document(document, vocabulary) {
    for (const issue of issuesOf(document, 'wrong-value')) {
      const field = pathWords(issue.path);
      const choices = typeof issue.input === 'string' && choicesAt(document, issue.path, vocabulary);
      const known = issue.code === 'invalid_value' ? issue.values.map(String) : choices || [];
      const wanted = choices ? `; known: ${listed(choices)}` : objection(issue);
      yield {
        at: document.at(issue.path),
        message: `${field} is "${shown(issue.input)}"${wanted}.`,
        ...didYouMean(String(issue.input), known),
      };
    }
  },
};

function objection(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_value':
      return `; known: ${listed(issue.values.map(String), 20)}`;
    case 'too_small':
      return `, ${sizeOf(issue.input)}; wanted at least ${issue.minimum}`;
    case 'too_big':
      return `, ${sizeOf(issue.input)}; wanted at most ${issue.maximum}`;
    case 'invalid_key':
      return `; one of its keys has the wrong form: ${issue.issues.map(({ message }) => message).join(', ')}`;
    default:
      return `; wanted ${issue.message}`;
  }
}

function sizeOf(input: unknown): string {
  if (typeof input === 'string') return `${input.trim().length} characters`;
  if (Array.isArray(input)) return `${input.length} items`;
  return 'a number out of range';
}
