import { afterEach, describe, expect, test } from 'vitest';
import { proposeFile } from './propose-file.ts';
import { kinds, standInForge, type ForgeKind } from './stand-in-forge.fixture.ts';

const proposal = { path: 'content/links.json', text: '{}\n', branch: 'status', title: 'Which answer' };
const base64 = (text: string) => Buffer.from(text).toString('base64');

let close = () => {};
afterEach(() => close());

/** What a repository holds: the file on both branches, where they have one, and an open pull request. */
interface There {
  main?: string;
  status?: string;
  hasBranch?: boolean;
  open?: number;
}

const contents = ({ main, status }: There) => ({
  ...(main !== undefined && {
    'GET contents/content/links.json?ref=main': { sha: 'm', content: base64(main) },
  }),
  ...(status !== undefined && {
    'GET contents/content/links.json?ref=status': { sha: 's', content: base64(status) },
  }),
});

/** What each forge answers of such a repository. */
const answers: Record<ForgeKind, (there: There) => Record<string, unknown>> = {
  github: (there) => ({
    ...contents(there),
    'GET ': { default_branch: 'main' },
    'GET git/ref/heads/main': { object: { sha: 'abc' } },
    ...(there.hasBranch && { 'GET git/ref/heads/status': {} }),
    'DELETE git/refs/heads/status': {},
    'POST git/refs': {},
    'PUT contents/content/links.json': {},
    'GET pulls?state=open&head=harbour%3Astatus': there.open ? [{ number: there.open }] : [],
    'POST pulls': { number: 9 },
  }),
  forgejo: (there) => ({
    ...contents(there),
    'GET ': { default_branch: 'main' },
    ...(there.hasBranch && { 'GET branches/status': {} }),
    'DELETE branches/status': {},
    'PUT contents/content/links.json': {},
    'POST contents/content/links.json': {},
    'GET pulls?state=open': [
      { number: 2, head: { ref: 'status', repo_id: 8 }, base: { repo_id: 1 } },
      { number: 3, head: { ref: 'other', repo_id: 1 }, base: { repo_id: 1 } },
      ...(there.open
        ? [{ number: there.open, head: { ref: 'status', repo_id: 1 }, base: { repo_id: 1 } }]
        : []),
    ],
    'POST pulls': { number: 9 },
  }),
  gitlab: ({ main, status, hasBranch, open }) => ({
    'GET ': { default_branch: 'main' },
    ...(main !== undefined && {
      'GET repository/files/content%2Flinks.json?ref=main': { content: base64(main) },
    }),
    ...(status !== undefined && {
      'GET repository/files/content%2Flinks.json?ref=status': { content: base64(status) },
    }),
    ...(hasBranch && { 'GET repository/branches/status': {} }),
    'DELETE repository/branches/status': {},
    'POST repository/commits': {},
    'GET merge_requests?state=opened&source_branch=status': [
      { iid: 2, source_project_id: 8, target_project_id: 12 },
      ...(open ? [{ iid: open, source_project_id: 12, target_project_id: 12 }] : []),
    ],
    'POST merge_requests': { iid: 9 },
  }),
};

/** What asks each forge to write the file, on a new branch or on the one that is there. */
const writes: Record<ForgeKind, (isNew: boolean, sha?: string) => unknown[][]> = {
  github: (isNew, sha) => [
    ...(isNew ? [['POST', 'git/refs', { ref: 'refs/heads/status', sha: 'abc' }]] : []),
    [
      'PUT',
      'contents/content/links.json',
      { message: 'Which answer', content: base64('{}\n'), branch: 'status', ...(sha && { sha }) },
    ],
  ],
  forgejo: (isNew, sha) => [
    [
      sha ? 'PUT' : 'POST',
      'contents/content/links.json',
      {
        message: 'Which answer',
        content: base64('{}\n'),
        ...(isNew ? { branch: 'main', new_branch: 'status' } : { branch: 'status' }),
        ...(sha && { sha }),
      },
    ],
  ],
  gitlab: (isNew, sha) => [
    [
      'POST',
      'repository/commits',
      {
        branch: 'status',
        ...(isNew && { start_branch: 'main' }),
        commit_message: 'Which answer',
        actions: [{ action: sha ? 'update' : 'create', file_path: 'content/links.json', content: '{}\n' }],
      },
    ],
  ],
};

describe.each(kinds)('at %s', (kind) => {
  const propose = async (there: There) => {
    const stood = await standInForge(kind, answers[kind](there));
    close = stood.close;
    return [await proposeFile(stood.forge, proposal), ...stood.done];
  };
  const opened =
    kind === 'gitlab'
      ? ['POST', 'merge_requests', { title: 'Which answer', source_branch: 'status', target_branch: 'main' }]
      : ['POST', 'pulls', { title: 'Which answer', head: 'status', base: 'main' }];

  test('a file that is new is offered on a branch of its own', async () => {
    expect(await propose({})).toEqual(['opened pull request 9', ...writes[kind](true), opened]);
  });

  test('a branch that was merged before is begun anew', async () => {
    const branches = { github: 'git/refs/heads', forgejo: 'branches', gitlab: 'repository/branches' };
    // At GitHub the new branch has the file as it is at the base, by then under the name of the branch.
    const there = { main: 'old', hasBranch: true, ...(kind === 'github' && { status: 'old' }) };
    expect(await propose(there)).toEqual([
      'opened pull request 9',
      ['DELETE', `${branches[kind]}/status`],
      ...writes[kind](true, kind === 'github' ? 's' : 'm'),
      opened,
    ]);
  });

  test('a pull request that is open gets the new text', async () => {
    expect(await propose({ main: 'old', status: 'older', hasBranch: true, open: 7 })).toEqual([
      'pull request 7 has the new content/links.json',
      ...writes[kind](false, 's'),
    ]);
  });

  test('a pull request that has the text already is left as it is', async () => {
    expect(await propose({ main: 'old', status: '{}\n', hasBranch: true, open: 7 })).toEqual([
      'pull request 7 has the new content/links.json',
    ]);
  });

  test('a file that says so already is left as it is', async () => {
    expect(await propose({ main: '{}\n' })).toEqual(['content/links.json says so already']);
  });
});
