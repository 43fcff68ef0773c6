import { parse } from 'csv-parse/sync';
import { withoutFormulaGuard } from '../../formula-guard.ts';
import { mostEntries, type Entry, type Reading } from '../imported-review.ts';
import { columnOf, fieldNames } from './fields.ts';
import { readFlatRecord } from './flat-record.ts';
import type { ReadOptions } from './json-document.ts';

/** One row may have this many characters. */
const longestRow = 1_000_000;

interface Row {
  record: string[];
  info: { lines: number };
}

/**
 * The reviews of a table whose first row names its columns, in CSV with commas, semicolons or tabs. Throws when no column
 * holds the claims, and for a quotation mark that nothing closes, behind which no row could be told from another.
 */
export function readCsvTable(text: string, { columns, base }: ReadOptions = {}): Reading {
  const rows = parse(text, {
    bom: true,
    delimiter: delimiterOf(text),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: longestRow,
    to: mostEntries + 2,
    info: true,
  }) as unknown as Row[];
  const header = (rows[0]?.record ?? []).map((name) => name.trim());
  judgeColumns(header, columns);
  const entries = rows.slice(1).map(({ record, info }): Entry => {
    const cells = record.map((cell, index) => [
      header[index] || `column ${index + 1}`,
      withoutFormulaGuard(cell),
    ]);
    return {
      place: `line ${info.lines}`,
      review: { ...readFlatRecord(Object.fromEntries(cells) as Record<string, string>, columns), base },
    };
  });
  return { entries, remarks: [] };
}

function judgeColumns(header: readonly string[], told: ReadOptions['columns'] = {}): void {
  const known = header.map((name) => `"${name}"`).join(', ') || 'none';
  for (const field of fieldNames) {
    if (told[field] === undefined || columnOf(field, header, told) !== undefined) continue;
    throw new Error(`--columns says that ${field} is in "${told[field]}"; the columns are ${known}`);
  }
  if (columnOf('claim', header, told) === undefined) {
    throw new Error(
      `no column is known to hold the claims; say it with --columns claim=NAME. The columns are ${known}`,
    );
  }
}

/** The separator that the first line has most of. */
function delimiterOf(text: string): string {
  const end = text.indexOf('\n');
  const first = text.slice(0, Math.min(end < 0 ? text.length : end, 10_000));
  const count = (mark: string) => first.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}
