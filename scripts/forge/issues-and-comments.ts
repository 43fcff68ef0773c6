import { ask, listed, type Api } from './ask.ts';
import type { Forge } from './forge.ts';

/** Who wrote something, as GitHub and Forgejo say it. */
interface Writer {
  login: string;
  /** At GitHub: whether it is a person. */
  type?: string;
}

/** The part of a forge that GitHub and Forgejo have alike. */
export function issuesAndComments(
  api: Api,
  isOurs: (writer: Writer) => boolean,
): Pick<
  Forge,
  'issues' | 'openIssue' | 'changeIssue' | 'closeIssue' | 'comments' | 'addComment' | 'changeComment'
> {
  return {
    async *issues() {
      const list = listed<{
        number: number;
        title: string;
        body: string | null;
        user: Writer;
        pull_request?: unknown;
      }>(api, 'issues?state=open&type=issues');
      for await (const { number, title, body, user, pull_request: pull } of list) {
        // GitHub lists pull requests among the issues.
        if (!pull) yield { number, title, body: body ?? '', isOurs: isOurs(user) };
      }
    },
    async openIssue(title, body) {
      return (await ask<{ number: number }>(api, 'issues', { body: { title, body } })).number;
    },
    async changeIssue(number, body) {
      await ask(api, `issues/${number}`, { method: 'PATCH', body: { body } });
    },
    async closeIssue(number) {
      await ask(api, `issues/${number}`, { method: 'PATCH', body: { state: 'closed' } });
    },
    async *comments(pull) {
      const list = listed<{ id: number; body: string; user: Writer }>(api, `issues/${pull}/comments`);
      for await (const { id, body, user } of list) yield { id, body, isOurs: isOurs(user) };
    },
    async addComment(pull, body) {
      await ask(api, `issues/${pull}/comments`, { body: { body } });
    },
    async changeComment(_, id, body) {
      await ask(api, `issues/comments/${id}`, { method: 'PATCH', body: { body } });
    },
  };
}
