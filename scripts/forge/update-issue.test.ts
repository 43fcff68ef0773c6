import { afterEach, describe, expect, test } from 'vitest';
import { kinds, standInForge, type ForgeKind } from './stand-in-forge.fixture.ts';
import { updateIssue } from './update-issue.ts';

const title = 'Sources that no longer answer';

let close = () => {};
afterEach(() => close());

/** An open issue: its number, title, text, and whether we opened it. */
type Open = [number: number, title: string, text: string, isOurs: boolean];

/** How each forge lists the issues that are open, and what asks it to change one. */
const forms: Record<ForgeKind, { list: string; one: (issue: Open) => unknown; change: string; key: string }> =
  {
    github: {
      list: 'GET issues?state=open&type=issues',
      one: ([number, title, body, isOurs]) => ({
        number,
        title,
        body,
        user: { login: 'x', type: isOurs ? 'Bot' : 'User' },
      }),
      change: 'PATCH',
      key: 'body',
    },
    forgejo: {
      list: 'GET issues?state=open&type=issues',
      one: ([number, title, body, isOurs]) => ({
        number,
        title,
        body,
        user: { login: isOurs ? 'forgejo-actions' : 'ada' },
      }),
      change: 'PATCH',
      key: 'body',
    },
    gitlab: {
      list: 'GET issues?state=opened&in=title&search=Sources+that+no+longer+answer',
      one: ([iid, title, description, isOurs]) => ({
        iid,
        title,
        description,
        author: { id: isOurs ? 99 : 1 },
      }),
      change: 'PUT',
      key: 'description',
    },
  };

describe.each(kinds)('at %s', (kind) => {
  const { list, one, change, key } = forms[kind];

  /** What is said and done when the open issues are these. */
  async function update(open: Open[], text: string) {
    const stood = await standInForge(kind, {
      [list]: open.map(one),
      'GET api/v4/user': { id: 99 },
      'POST issues': { number: 9, iid: 9 },
      [`${change} issues/5`]: {},
    });
    close = stood.close;
    return [await updateIssue(stood.forge, { title, text }), ...stood.done];
  }

  const ours: Open = [5, title, 'Two.', true];
  const others: Open[] = [
    [3, 'Another', '', true],
    [4, title, 'Mine: I wrote this by hand.', false],
    [6, `${title} at all`, '', true],
  ];

  test('the issue is opened when we have none of its title', async () => {
    const opened = ['POST', 'issues', { title, [key]: 'One.' }];
    expect(await update(others, 'One.\n')).toEqual(['opened issue 9', opened]);
  });

  test('the issue that is open is updated, however many others are', async () => {
    const updated = [change, 'issues/5', { [key]: 'One.' }];
    expect(await update([...others, ours], 'One.')).toEqual(['updated issue 5', updated]);
  });

  test('an issue that says so already is left as it is', async () => {
    expect(await update([ours], 'Two.\n')).toEqual(['issue 5 says so already']);
  });

  test('the issue is closed when there is nothing to report', async () => {
    const closing = kind === 'gitlab' ? { state_event: 'close' } : { state: 'closed' };
    expect(await update([ours], '\n')).toEqual([
      'closed issue 5: nothing to report any more',
      [change, 'issues/5', closing],
    ]);
  });

  test('nothing is opened to report nothing', async () => {
    expect(await update([], '')).toEqual(['nothing to report']);
  });

  test('what is longer than an issue can be is cut at a line', async () => {
    const [, opened] = await update([], 'a line\n'.repeat(20_000));
    const sent = (opened as [string, string, Record<string, string>])[2][key] ?? '';
    expect([sent.length < 60_100, sent.split('\n').slice(-3)]).toEqual([
      true,
      ['a line', '', '… The rest is in the artefact of the run.'],
    ]);
  });
});

test('at GitHub, a pull request of that title is no issue', async () => {
  const pull = { number: 5, title, body: '', user: { type: 'Bot' }, pull_request: {} };
  const stood = await standInForge('github', { [forms.github.list]: [pull], 'POST issues': { number: 9 } });
  close = stood.close;
  expect(await updateIssue(stood.forge, { title, text: 'One.' })).toBe('opened issue 9');
});

test('at GitLab, no line of a text is a command', async () => {
  const stood = await standInForge('gitlab', {
    [forms.gitlab.list]: [],
    'POST issues': { iid: 9 },
  });
  close = stood.close;
  await updateIssue(stood.forge, { title, text: 'One.\n/close\n  /assign @ada' });
  expect(stood.done).toEqual([
    ['POST', 'issues', { title, description: 'One.\n&#47;close\n  &#47;assign @ada' }],
  ]);
});

test('a refusal is told with its path', async () => {
  const stood = await standInForge('github', { [forms.github.list]: [] });
  close = stood.close;
  await expect(updateIssue(stood.forge, { title, text: 'One.' })).rejects.toThrow(
    'the forge answered 404 to POST issues',
  );
});
