import { afterEach, expect, test } from 'vitest';
import { publishedCommit } from './published-commit.ts';
import { standInForge } from './stand-in-forge.fixture.ts';

const repository = 'GET /repos/harbour/facts';
const list = `${repository}/deployments?environment=github-pages&per_page=30`;
const statusesOf = (id: number) => `${repository}/deployments/${id}/statuses?per_page=100`;

let close = () => {};
afterEach(() => close());

async function published(answers: Record<string, unknown>) {
  const stood = await standInForge(answers);
  close = stood.close;
  return publishedCommit(stood.forge, 'github-pages');
}

test('the newest deployment that succeeded says what is published, though it is followed by one that did not', async () => {
  expect(
    await published({
      [list]: [
        { id: 3, sha: 'c' },
        { id: 2, sha: 'b' },
        { id: 1, sha: 'a' },
      ],
      [statusesOf(3)]: [{ state: 'failure' }, { state: 'in_progress' }],
      [statusesOf(2)]: [{ state: 'inactive' }, { state: 'success' }],
    }),
  ).toBe('b');
});

test('nothing was published where no deployment succeeded', async () => {
  expect(await published({ [list]: [{ id: 1, sha: 'a' }], [statusesOf(1)]: [] })).toBe(undefined);
});
