import { afterEach, expect, test } from 'vitest';
import { commentOn } from './comment.ts';
import { standInForge } from './stand-in-forge.fixture.ts';

const run = { head_sha: 'abc', head_branch: 'tide', head_repository: { owner: { login: 'ada' } } };
const pulls = 'GET /repos/harbour/facts/pulls?state=open&head=ada%3Atide';
const comments = 'GET /repos/harbour/facts/issues/7/comments?per_page=100';
const pull = { number: 7, head: { sha: 'abc' } };
const body = '<!-- what this changes -->\nOne new fact.';

let close = () => {};
afterEach(() => close());

async function forgeWith(answers: Record<string, unknown>) {
  const stood = await standInForge(answers);
  close = stood.close;
  return stood;
}

test('a first comment is made', async () => {
  const made = 'POST /repos/harbour/facts/issues/7/comments';
  const { forge, asked } = await forgeWith({ [pulls]: [pull], [comments]: [], [made]: { id: 1 } });
  expect(await commentOn(forge, run, 'One new fact.')).toBe('made the comment on pull request 7');
  expect(asked.at(-1)).toEqual({
    method: 'POST',
    path: '/repos/harbour/facts/issues/7/comments',
    authorization: 'Bearer secret',
    body: { body },
  });
});

test('our earlier comment is updated, not that of a person who wrote the same mark', async () => {
  const there = [
    { id: 3, body, user: { type: 'User' } },
    { id: 4, body, user: { type: 'Bot' } },
  ];
  const update = 'PATCH /repos/harbour/facts/issues/comments/4';
  const { forge, asked } = await forgeWith({ [pulls]: [pull], [comments]: there, [update]: {} });
  expect(await commentOn(forge, run, 'Two.')).toBe('updated the comment on pull request 7');
  expect(asked.at(-1)?.body).toEqual({ body: '<!-- what this changes -->\nTwo.' });
});

test('a pull request that has moved on is left alone', async () => {
  const { forge, asked } = await forgeWith({ [pulls]: [{ number: 7, head: { sha: 'other' } }] });
  expect(await commentOn(forge, run, 'x')).toBe('no open pull request stands at this commit any more');
  expect(asked.map(({ method }) => method)).toEqual(['GET']);
});

test('a refusal is told with its path', async () => {
  const { forge } = await forgeWith({});
  await expect(commentOn(forge, run, 'x')).rejects.toThrow(
    'the forge answered 404 to GET pulls?state=open&head=ada%3Atide',
  );
});
