/**
 * A table as CSV after RFC 4180: a header line, lines ended by CR LF, a field in double quotes where it holds a comma, a
 * quotation mark or a line break. `null` is an empty field.
 */
export function toCsv<Column extends string>(
  columns: readonly Column[],
  records: readonly Readonly<Record<Column, string | number | boolean | null>>[],
): string {
  const lines = [columns, ...records.map((record) => columns.map((column) => record[column]))];
  return lines.map((fields) => `${fields.map(field).join(',')}\r\n`).join('');
}

function field(value: string | number | boolean | null): string {
  const text = value === null ? '' : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
