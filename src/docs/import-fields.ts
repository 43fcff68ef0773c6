import { fields } from '../import/read/fields.ts';
import { markdownTable } from './markdown-table.ts';

/** The table of fields of records and tables, as `docs/import.md` has it. */
export function importFields(): string {
  const rows = Object.entries(fields).map(([name, { is, known }]) => [`\`${name}\``, is, known.join(', ')]);
  return markdownTable(['field', 'what it is', 'known as'], rows);
}
