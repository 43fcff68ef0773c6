import { expect, test } from 'vitest';
import { en } from '../i18n/en.ts';
import { ms } from '../i18n/ms.ts';
import { fieldWords } from './form-fields.ts';

test('a field has a label, the help of the schema and the length that it may have', () => {
  expect(fieldWords('headline', en)).toEqual({
    label: 'Headline: the finding',
    help: 'The finding in one line: what is so, not what was alleged. At most 90 characters.',
    most: 90,
  });
});

test('a field of a list has its help as well', () => {
  expect(fieldWords('sources.publisher', en)).toEqual({ label: 'Publisher', help: 'Who published it.' });
});

test('every field has a label and help in every language, not in another', () => {
  const fields = Object.keys(en.contribute.fields);
  const unsaid = fields.filter((field) => !(field in ms.contribute.fields) || !(field in ms.contribute.help));
  expect([unsaid, Object.keys(ms.contribute.fields)]).toEqual([[], fields]);
});
