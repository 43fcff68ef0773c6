import { readFileSync } from 'node:fs';
import { ask, forgeOf, type Forge } from './forge-api.ts';
import { plainComment } from './plain-comment.ts';

/** How our own comment is found again: GitHub shows nothing of it. */
const mark = '<!-- what this changes -->';

/** What a workflow_run event says of the run that it follows. */
interface FinishedRun {
  head_sha: string;
  head_branch: string;
  head_repository: { owner: { login: string } };
}

/**
 * Puts a text on the open pull request that a finished run belongs to: in the place of our earlier comment, if there is
 * one. The pull request is found by what the forge says of the run, never by what the run left behind.
 * @returns what was done, in words for the log
 */
export async function commentOn(forge: Forge, run: FinishedRun, text: string): Promise<string> {
  const head = encodeURIComponent(`${run.head_repository.owner.login}:${run.head_branch}`);
  const pulls = (await ask(forge, `pulls?state=open&head=${head}`)) as {
    number: number;
    head: { sha: string };
  }[];
  const pull = pulls.find(({ head }) => head.sha === run.head_sha);
  if (!pull) return 'no open pull request stands at this commit any more';
  const body = `${mark}\n${plainComment(text)}`;
  const comments = (await ask(forge, `issues/${pull.number}/comments?per_page=100`)) as {
    id: number;
    body: string;
    user: { type: string };
  }[];
  // A mark in a person's comment is none of ours.
  const ours = comments.find(({ body, user }) => user.type === 'Bot' && body.startsWith(mark));
  if (ours) await ask(forge, `issues/comments/${ours.id}`, { method: 'PATCH', body: { body } });
  else await ask(forge, `issues/${pull.number}/comments`, { body: { body } });
  return `${ours ? 'updated' : 'made'} the comment on pull request ${pull.number}`;
}

if (import.meta.main) {
  const [, , file = ''] = process.argv;
  const event = JSON.parse(readFileSync(process.env['GITHUB_EVENT_PATH'] ?? '', 'utf8')) as {
    workflow_run: FinishedRun;
  };
  const text = readFileSync(file, 'utf8');
  process.stdout.write(`${await commentOn(forgeOf(process.env), event.workflow_run, text)}\n`);
}
