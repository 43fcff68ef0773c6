import type { Diagnostic } from '../diagnostic.ts';
import { printable } from '../printable.ts';
import type { Reporter } from '../reporters.ts';

/** For a person: place and code on one line, what was found and how to mend it on the next, a count at the end. */
export const reportText: Reporter = (diagnostics, { facts }) => {
  const files = counted(facts, 'fact file');
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const warnings = diagnostics.length - errors;
  if (diagnostics.length === 0) return `${files} checked: nothing to mend.`;
  const sum = [errors && counted(errors, 'error'), warnings && counted(warnings, 'warning')].filter(Boolean);
  return [...diagnostics.map(entry), `${files} checked: ${sum.join(', ')}.`].join('\n');
};

function entry({ file, line, column, code, severity, message, suggestion }: Diagnostic): string {
  const mark = severity === 'warning' ? ' (warning)' : '';
  const words = suggestion === undefined ? message : `${message} ${suggestion}`;
  return `${printable(file)}:${line}:${column}  ${code}${mark}\n  ${printable(words)}\n`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
