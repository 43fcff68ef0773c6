import { expect, test } from 'vitest';
import { schemaOf } from './data-package.ts';
import { recordColumns } from './series-records.ts';

const schema = schemaOf([
  { name: 'cases', unit: 'cases', label: 'Cases' },
  { name: 'losses', unit: 'MYR', label: 'Losses' },
]);

test('the schema describes every column, in the order of the file', () => {
  expect(schema.fields.map(({ name }) => name)).toEqual([...recordColumns]);
  expect(schema.fields.filter(({ title, description }) => title === '' || description === '')).toEqual([]);
});

test('the schema names the measures of the series, in words and by name', () => {
  expect(schema.fields.find(({ name }) => name === 'measure')).toEqual({
    name: 'measure',
    title: 'Measure',
    type: 'string',
    description: 'What is measured, by its name: cases (Cases, in cases), losses (Losses, in MYR).',
    constraints: { required: true, enum: ['cases', 'losses'] },
  });
});
