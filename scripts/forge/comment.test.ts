import { execFile } from 'node:child_process';
import { linkSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Environment } from './forge-of.ts';
import { readLeftFile } from './left-file.ts';
import { pullOfEvent } from './pull-of-event.ts';
import { putComment } from './put-comment.ts';
import { kinds, standInForge, type ForgeKind } from './stand-in-forge.fixture.ts';

const body = '<!-- what this changes -->\nOne new fact.';

let close = () => {};
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'comment-'));
});
afterEach(() => {
  close();
  rmSync(folder, { recursive: true });
});

/** Where comments stand, how one of ours and one of a person look, and what asks for a change. */
const forms: Record<ForgeKind, { list: string; ours: object; theirs: object; change: string }> = {
  github: {
    list: 'issues/7/comments',
    ours: { user: { login: 'github-actions[bot]', type: 'Bot' } },
    theirs: { user: { login: 'ada', type: 'User' } },
    change: 'PATCH issues/comments/4',
  },
  forgejo: {
    list: 'issues/7/comments',
    ours: { user: { login: 'forgejo-actions' } },
    theirs: { user: { login: 'ada' } },
    change: 'PATCH issues/comments/4',
  },
  gitlab: {
    list: 'merge_requests/7/notes',
    ours: { author: { id: 99 } },
    theirs: { author: { id: 1 } },
    change: 'PUT merge_requests/7/notes/4',
  },
};

describe.each(kinds)('at %s', (kind) => {
  const { list, ours, theirs, change } = forms[kind];
  const stand = async (there: object[]) => {
    const answers = { 'GET api/v4/user': { id: 99 }, [`POST ${list}`]: {}, [change]: {} };
    const stood = await standInForge(kind, { ...answers, [`GET ${list}`]: there });
    close = stood.close;
    return stood;
  };

  test('a first comment is made', async () => {
    const { forge, done } = await stand([]);
    expect(await putComment(forge, 7, 'One new fact.')).toBe('made the comment on pull request 7');
    expect(done).toEqual([['POST', list, { body }]]);
  });

  test('our earlier comment is updated, not that of a person who wrote the same mark', async () => {
    const said = { id: 1, body: 'Thanks', ...theirs };
    const { forge, done } = await stand([
      said,
      said,
      said,
      { id: 3, body, ...theirs },
      { id: 4, body, ...ours },
    ]);
    expect(await putComment(forge, 7, 'Two.')).toBe('updated the comment on pull request 7');
    const [method, path] = change.split(' ');
    expect(done).toEqual([[method, path, { body: '<!-- what this changes -->\nTwo.' }]]);
  });
});

const command = async (env: Environment, event: unknown) => {
  writeFileSync(join(folder, 'event.json'), JSON.stringify(event));
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [join(import.meta.dirname, 'comment.ts'), join(folder, 'comment.md')],
    { env: { ...env, GITHUB_EVENT_PATH: join(folder, 'event.json') } },
  );
  return stdout.trim();
};
const nobody = 'no open pull request that may be commented on stands at this commit';

describe('after a run of GitHub', () => {
  const repository = { full_name: 'ada/facts', owner: { login: 'ada' } };
  const run = { head_sha: 'abc', head_branch: 'tide', head_repository: repository };
  const pulls = 'GET pulls?state=open&head=ada%3Atide';
  const say = async (run: unknown, found: unknown[]) => {
    writeFileSync(join(folder, 'comment.md'), 'One new fact.\n7\nPR: 8');
    const list = forms.github.list;
    const stood = await standInForge('github', { [pulls]: found, [`GET ${list}`]: [], [`POST ${list}`]: {} });
    close = stood.close;
    return [await command(stood.env, { workflow_run: run }), stood.done.length];
  };

  test('the pull request is the one that stands at its commit', async () => {
    const pull = (number: number, sha: string, full_name: string) => ({
      number,
      head: { sha, repo: { full_name } },
    });
    const found = [pull(5, 'old', 'ada/facts'), pull(6, 'abc', 'ada/other'), pull(7, 'abc', 'ada/facts')];
    expect(await say(run, found)).toEqual(['made the comment on pull request 7', 1]);
  });

  test.each([
    ['one that has moved on is left alone', run, [{ number: 7, head: { sha: 'def', repo: repository } }]],
    ['one whose fork is gone is left alone', { ...run, head_repository: null }, []],
  ])('%s', async (_, run, found) => {
    expect(await say(run, found)).toEqual([nobody, 0]);
  });
});

describe('in a run of the pull request itself', () => {
  const from = (full_name: string | null) => ({
    pull_request: {
      number: 7,
      head: { repo: full_name === null ? null : { full_name } },
      base: { repo: { full_name: 'harbour/facts' } },
    },
  });
  const gitlab = (source: string) => ({
    GITLAB_CI: 'true',
    CI_MERGE_REQUEST_IID: '7',
    CI_MERGE_REQUEST_PROJECT_ID: '12',
    CI_MERGE_REQUEST_SOURCE_PROJECT_ID: source,
  });

  test.each([
    ['Forgejo, from a branch', {}, from('harbour/facts'), 7],
    ['Forgejo, from a fork', {}, from('ada/facts'), undefined],
    ['Forgejo, from a fork that is gone', {}, from(null), undefined],
    ['Forgejo, on a push', {}, {}, undefined],
    ['GitLab, from a branch', gitlab('12'), undefined, 7],
    ['GitLab, from a fork', gitlab('13'), undefined, undefined],
    ['GitLab, on a push', { GITLAB_CI: 'true' }, undefined, undefined],
  ])('%s', (_, env, event, number) => {
    expect(pullOfEvent(env, event)).toBe(number);
  });

  test('the comment is made', async () => {
    writeFileSync(join(folder, 'comment.md'), 'One new fact.');
    const { list } = forms.forgejo;
    const stood = await standInForge('forgejo', { [`GET ${list}`]: [], [`POST ${list}`]: {} });
    close = stood.close;
    expect(await command(stood.env, from('harbour/facts'))).toBe('made the comment on pull request 7');
    expect(stood.done).toEqual([['POST', list, { body }]]);
  });
});

describe('a file that a run left', () => {
  const path = () => join(folder, 'left.md');

  test('is read', () => {
    writeFileSync(path(), 'One.');
    expect(readLeftFile(path())).toBe('One.');
  });

  test.each<[string, (secret: string) => void]>([
    ['a symbolic link', (secret) => symlinkSync(secret, path())],
    ['a second name of another file', (secret) => linkSync(secret, path())],
    ['a folder', () => mkdirSync(path())],
    ['too large', () => writeFileSync(path(), 'x'.repeat(1_000_001))],
    ['not there', () => {}],
  ])('that is %s is not read', (_, leave) => {
    writeFileSync(join(folder, 'secret'), 'secret');
    leave(join(folder, 'secret'));
    expect(() => readLeftFile(path())).toThrow();
  });
});
