import { afterEach, expect, test } from 'vitest';
import { proposeFile } from './propose-file.ts';
import { standInForge } from './stand-in-forge.fixture.ts';

const top = '/repos/harbour/facts/';
const base64 = (text: string) => Buffer.from(text).toString('base64');
const proposal = { path: 'content/links.json', text: '{}\n', branch: 'status', title: 'Which answer' };

let close = () => {};
afterEach(() => close());

/** What is said, and what is asked with more than a look, when the branches have these texts of the file. */
async function propose({ main, status, open }: { main?: string; status?: string; open?: number }) {
  const file = (text: string | undefined) => (text === undefined ? [] : [{ path: proposal.path }]);
  const stood = await standInForge({
    [`GET ${top.slice(0, -1)}`]: { default_branch: 'main' },
    [`GET ${top}contents/content?ref=main`]: file(main),
    [`GET ${top}contents/content?ref=status`]: file(status ?? main),
    [`GET ${top}contents/content/links.json?ref=main`]: { sha: 'm', content: base64(main ?? '') },
    [`GET ${top}contents/content/links.json?ref=status`]: { sha: 's', content: base64(status ?? main ?? '') },
    [`GET ${top}git/ref/heads/main`]: { object: { sha: 'abc' } },
    [`GET ${top}git/matching-refs/heads/status`]:
      status === undefined ? [{ ref: 'refs/heads/status-of-old' }] : [{ ref: 'refs/heads/status' }],
    [`POST ${top}git/refs`]: {},
    [`PUT ${top}contents/content/links.json`]: {},
    [`GET ${top}pulls?state=open&head=harbour:status`]: open === undefined ? [] : [{ number: open }],
    [`POST ${top}pulls`]: { number: 9 },
  });
  close = stood.close;
  const said = await proposeFile(stood.forge, proposal);
  const asked = stood.asked.filter(({ method }) => method !== 'GET');
  return [said, ...asked.map(({ method, path, body }) => [method, path.slice(top.length), body])];
}

const put = (sha?: string) => [
  'PUT',
  'contents/content/links.json',
  { message: 'Which answer', content: base64('{}\n'), branch: 'status', ...(sha && { sha }) },
];
const opened = ['POST', 'pulls', { title: 'Which answer', head: 'status', base: 'main' }];

test('a file that is new is offered on a branch of its own', async () => {
  expect(await propose({})).toEqual([
    'opened pull request 9',
    ['POST', 'git/refs', { ref: 'refs/heads/status', sha: 'abc' }],
    put(),
    opened,
  ]);
});

test('a pull request that is open gets the new text', async () => {
  expect(await propose({ main: 'old', status: 'older', open: 7 })).toEqual([
    'pull request 7 has the new content/links.json',
    put('s'),
  ]);
});

test('a file that says so already is left as it is', async () => {
  expect(await propose({ main: '{}\n' })).toEqual(['content/links.json says so already']);
});
