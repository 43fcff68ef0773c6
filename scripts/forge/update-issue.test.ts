import { afterEach, expect, test } from 'vitest';
import { standInForge } from './stand-in-forge.fixture.ts';
import { updateIssue } from './update-issue.ts';

const list = 'GET /repos/harbour/facts/issues?state=open&per_page=100&limit=100&type=issues';
const title = 'Sources that no longer answer';

let close = () => {};
afterEach(() => close());

/** What is said and asked, beside the list, when the open issues are these. */
async function update(open: unknown[], text: string) {
  const done = {
    'POST /repos/harbour/facts/issues': { number: 9 },
    'PATCH /repos/harbour/facts/issues/5': {},
  };
  const stood = await standInForge({ [list]: open, ...done });
  close = stood.close;
  const said = await updateIssue(stood.forge, { title, text });
  return [said, ...stood.asked.slice(1).map(({ method, body }) => [method, body])];
}

const ours = { number: 5, title, body: 'Two.' };

test('the issue is opened when there is none of its title', async () => {
  const others = [
    { number: 4, title: 'Another', body: '' },
    { ...ours, pull_request: {} },
  ];
  expect(await update(others, 'One.\n')).toEqual(['opened issue 9', ['POST', { title, body: 'One.' }]]);
});

test('the issue that is open is updated', async () => {
  expect(await update([ours], 'One.')).toEqual(['updated issue 5', ['PATCH', { body: 'One.' }]]);
});

test('an issue that says so already is left as it is', async () => {
  expect(await update([ours], 'Two.\n')).toEqual(['issue 5 says so already']);
});

test('the issue is closed when there is nothing to report', async () => {
  expect(await update([ours], '\n')).toEqual([
    'closed issue 5: nothing to report any more',
    ['PATCH', { state: 'closed' }],
  ]);
});

test('nothing is opened to report nothing', async () => {
  expect(await update([], '')).toEqual(['nothing to report']);
});
