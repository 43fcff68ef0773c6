import { expect, test } from 'vitest';
import { passagesOf } from './passages.ts';
import { held, proved, receipt } from './receipt.fixture.ts';

const { fact } = held;
const log = 'https://harbour.example.org/log';

test('leads to each proved quotation, in the archived copy too where there is one', () => {
  expect(passagesOf(receipt, held.fact.sources)).toEqual(
    new Map([
      [
        'tables',
        [
          {
            words: 'the gauge now stands on…',
            live: 'https://harbour.example.org/tables#:~:text=the%20gauge%20now%20stands%20on%20the%20new%20pier',
          },
        ],
      ],
      [
        'log',
        [
          {
            words: 'the old pier no longer…',
            live: `${log}#:~:text=the%20old%20pier%20no%20longer%20reached%20low%20water`,
            archived: `https://web.archive.org/web/2021/${log}#:~:text=the%20old%20pier%20no%20longer%20reached%20low%20water`,
          },
        ],
      ],
      ['letter', []],
    ]),
  );
});

test('the archived copy that the fact file names comes first', () => {
  const sources = held.fact.sources.map((source) => ({
    ...source,
    archived: 'https://archive.example.org/1',
  }));
  expect(passagesOf(receipt, sources).get('log')?.[0]?.archived).toContain(
    'https://archive.example.org/1#:~:text=',
  );
});

test('quotations that begin alike have longer names, and one that is quoted twice is named once', () => {
  const texts = ['one two three four five six seven', 'one two three four five six eight'];
  const quotations = [...texts, ...texts].map((text) => proved(text, 'log'));
  expect(
    passagesOf({ ...receipt, quotations }, held.fact.sources)
      .get('log')
      ?.map(({ words }) => words),
  ).toEqual(texts);
});

test.each(['javascript:alert(1)//', 'data:text/html,hello', 'java\nscript:alert(1)'])(
  'nothing leads to %j, in a record or in a fact file',
  (hostile) => {
    const held = receipt.held.map((source) => ({ ...source, archived: hostile }));
    const passages = passagesOf({ ...receipt, held }, fact.sources);
    expect([...passages.values()].flat().filter(({ archived }) => archived !== undefined)).toEqual([]);
    const sources = fact.sources.map((source) => ({ ...source, url: hostile }));
    expect([...passagesOf(receipt, sources).values()].flat()).toEqual([]);
  },
);
