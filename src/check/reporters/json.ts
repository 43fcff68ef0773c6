import type { Reporter } from '../reporters.ts';

/** One JSON object a line: `{file, line, column, code, severity, message, suggestion?}`. */
export const reportJson: Reporter = (diagnostics) =>
  diagnostics
    .map(({ file, line, column, code, severity, message, suggestion }) =>
      JSON.stringify({ file, line, column, code, severity, message, suggestion }),
    )
    .join('\n');
