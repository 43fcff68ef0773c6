import { readFileSync } from 'node:fs';
import { apiOf, forgeOf } from './forge-of.ts';
import { readLeftFile } from './left-file.ts';
import { pullOfEvent, type PullEvent } from './pull-of-event.ts';
import { pullOfRun, type FinishedRun } from './pull-of-run.ts';
import { putComment } from './put-comment.ts';

// node scripts/forge/comment.ts FILE: says what stands in the file on the pull request that this run is about, or (at
// GitHub) that the run before it was about.
const { env } = process;
const event = env['GITHUB_EVENT_PATH']
  ? (JSON.parse(readFileSync(env['GITHUB_EVENT_PATH'], 'utf8')) as PullEvent & { workflow_run?: FinishedRun })
  : undefined;
const pull = event?.workflow_run ? await pullOfRun(apiOf(env), event.workflow_run) : pullOfEvent(env, event);
const said =
  pull === undefined
    ? 'no open pull request that may be commented on stands at this commit'
    : await putComment(forgeOf(env), pull, readLeftFile(process.argv[2] ?? ''));
process.stdout.write(`${said}\n`);
