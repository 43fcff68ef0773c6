import { expect, test } from 'vitest';
import type { FactFile } from './content.ts';
import { independentPublishers } from './independent-publishers.ts';

const page = 'https://example.org/a';
const other = 'https://example.org/b';
const voices = (sources: [publisher: string, url: string, role?: string][], claimant?: string) =>
  independentPublishers({
    draft: {
      ...(claimant && { claimant: { name: claimant } }),
      sources: sources.map(([publisher, url, role = 'press']) => ({ publisher, url, role })),
    },
  } as FactFile);

test.each<[string, Parameters<typeof voices>, number]>([
  [
    'two publishers, at one host too',
    [
      [
        ['The Gauge', page],
        ['The Mole', other],
      ],
    ],
    2,
  ],
  [
    'two pages of one publisher',
    [
      [
        ['The Gauge', page],
        ['the  GAUGE', other],
      ],
    ],
    1,
  ],
  [
    'an interested one',
    [
      [
        ['The Gauge', page, 'interested'],
        ['The Mole', other],
      ],
    ],
    1,
  ],
  [
    'one page under two names',
    [
      [
        ['The Gauge', `${page}#1`],
        ['The Mole', `${page}#2`],
      ],
    ],
    1,
  ],
  [
    'a page and its archived copy',
    [
      [
        ['The Gauge', page],
        ['Archive', `https://web.archive.org/web/2021id_/${page}`],
      ],
    ],
    1,
  ],
  [
    'what hangs together by another source',
    [
      [
        ['The Gauge', page],
        ['The Mole', page],
        ['The Mole', other],
      ],
    ],
    1,
  ],
  [
    'the claimant',
    [
      [
        ['Harbour Board', page, 'primary'],
        ['The Mole', other],
      ],
      'harbour board',
    ],
    1,
  ],
  ['none', [[]], 0],
])('counts voices: %s', (_, given, count) => {
  expect(voices(...given)).toBe(count);
});
