import { describe, expect, test } from 'vitest';
import { fileOf } from './fixtures/fixture.ts';
import { goneSince, linkStatusesIn } from './link-statuses.ts';

const file = (text: string) => fileOf('links.json', text);
const status = (url: string, failed_days?: number) => ({
  url,
  result: 'gone',
  checked: '2024-05-09',
  ...(failed_days !== undefined && { first_failed: '2024-05-01', failed_days }),
});

describe('goneSince', () => {
  test('names what failed on three days or more, without its fragment', () => {
    const list = [
      status('https://a.example.org/x#part', 3),
      status('https://b.example.org/', 2),
      status('https://c.example.org/'),
    ];
    expect(goneSince([file(JSON.stringify(list))])).toEqual({ 'https://a.example.org/x': '2024-05-01' });
  });

  test.each([[[]], [[file('{"a"')]], [[file('[{"url": "https://a.example.org/", "failed_days": 9}]')]]])(
    'names nothing without a sound list',
    (files) => {
      expect(goneSince(files)).toEqual({});
    },
  );
});

test.each([
  ['[', 'it is no JSON'],
  ['{}', 'the whole: Invalid input: expected array, received object'],
  ['[{"url": "no address", "result": "ok", "checked": "2024-05-09"}]', '0.url: a whole web address'],
  [JSON.stringify([{ ...status('https://a.example.org/'), html: '<b>' }]), '0: Unrecognized key: "html"'],
])('%s is no list of statuses', (text, problem) => {
  expect((linkStatusesIn(file(text)) as { problem: string }).problem).toContain(problem);
});
