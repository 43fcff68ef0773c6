import type { Diagnostic } from '../check/diagnostic.ts';
import { rereadEvidence } from './rules/reread-evidence.ts';
import type { Section } from './summary-sections.ts';
import type { Writing } from './summary-writing.ts';

/** A new version of an extractor gives each of its records a warning: more than so many are told in one line. */
const mostReread = 5;

/** What the check says, errors first. */
export function checkSection(
  diagnostics: readonly Diagnostic[],
  { quoted }: Pick<Writing, 'quoted'>,
): Section {
  const reread = diagnostics.filter(({ code }) => code === rereadEvidence.code);
  const isGrouped = reread.length > mostReread;
  const single = isGrouped ? diagnostics.filter((one) => !reread.includes(one)) : diagnostics;
  const errorsFirst = [...single].sort(
    (a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'),
  );
  return {
    title: diagnostics.length > 0 ? 'What the check says' : 'What the check says: nothing to mend',
    count: diagnostics.length,
    entries: [
      ...errorsFirst.map(({ file, line, column, code, severity, message, suggestion }) => {
        const mend = suggestion === undefined ? '' : ` ${quoted(suggestion, 400)}`;
        return `${severity} ${quoted(code)} at ${quoted(`${file}:${line}:${column}`)}: ${quoted(message, 240)}${mend}`;
      }),
      ...(isGrouped
        ? [
            `${rereadEvidence.severity} ${quoted(rereadEvidence.code)} at ${reread.length} evidence records: ${rereadEvidence.summary}`,
          ]
        : []),
    ],
  };
}
