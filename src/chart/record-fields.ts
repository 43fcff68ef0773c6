import { pointMarks } from '../domain/point-mark.ts';
import { qualifiers, unknownValue } from '../domain/quantity.ts';
import { recordColumns, type SeriesRecord } from './series-records.ts';

/** A field of a Table Schema (https://datapackage.org/standard/table-schema/). */
interface TableField {
  name: string;
  title: string;
  type: 'string' | 'number' | 'boolean' | 'date';
  description: string;
  constraints?: { required?: true; enum?: string[] };
}

const required = { constraints: { required: true } } as const;
const fields = {
  period: {
    title: 'Period',
    type: 'string',
    description: 'ISO 8601: a year, quarter (2021-Q3), month or interval of these, both ends included.',
    ...required,
  },
  from: { title: 'From', type: 'date', description: 'First day of the period.', ...required },
  to: { title: 'To', type: 'date', description: 'Last day of the period.', ...required },
  partial: {
    title: 'Partial',
    type: 'boolean',
    description: 'Covers less than the other values of the measure do: not to be compared with them.',
    ...required,
  },
  longer: {
    title: 'Longer',
    type: 'boolean',
    description: 'Covers more than the other values of the measure do: not to be compared with them.',
    ...required,
  },
  measure: { title: 'Measure', type: 'string', description: 'What is measured, by its name.', ...required },
  unit: {
    title: 'Unit',
    type: 'string',
    description:
      'What the value counts, or a currency by its ISO 4217 code. Values of two units are not comparable.',
    ...required,
  },
  counts: {
    title: 'Counts',
    type: 'string',
    description: 'In words what the value counts, where that is not what the measure counts.',
  },
  value: {
    title: 'Value',
    type: 'number',
    description: 'In whole units; of a range the lower end. Empty where it is unknown.',
  },
  qualifier: {
    title: 'Qualifier',
    type: 'string',
    description: 'How the value is known.',
    constraints: { required: true, enum: [...qualifiers, unknownValue] },
  },
  high: { title: 'Upper end', type: 'number', description: 'Upper end of a range.' },
  source_id: { title: 'Source', type: 'string', description: 'The source by its name.', ...required },
  source_url: { title: 'Address of the source', type: 'string', description: 'Where the source stands.' },
  note: { title: 'Note', type: 'string', description: 'What a reader must know of the value.' },
  marks: {
    title: 'Marks',
    type: 'string',
    description: `What weakens the value, parted by spaces: ${Object.entries(pointMarks)
      .map(([mark, meaning]) => `${mark} (${meaning})`)
      .join(', ')}.`,
  },
  superseded: {
    title: 'Superseded',
    type: 'string',
    description: 'What stood there before, each with the day of its revision, parted by semicolons.',
  },
} as const satisfies Record<keyof SeriesRecord, Omit<TableField, 'name'>>;

/** The columns of a series' data files as a Table Schema. */
export const recordSchema: { fields: TableField[]; primaryKey: string[]; missingValues: string[] } = {
  fields: recordColumns.map((name) => ({ name, ...fields[name] })),
  // One period may have a value from each of several sources.
  primaryKey: ['measure', 'period', 'source_id'],
  missingValues: [''],
};
