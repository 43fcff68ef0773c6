import { listed, type Api } from './ask.ts';

/** What GitHub's workflow_run event says of the run that it follows. */
export interface FinishedRun {
  head_sha: string;
  head_branch: string | null;
  /** Nothing when the fork is gone. */
  head_repository: { full_name: string; owner: { login: string } } | null;
}

/**
 * The number of the open pull request that a finished run belongs to; nothing when none stands at its commit any more.
 * It is found by what GitHub says of the run, never by what the run left behind, which its author can have written.
 */
export async function pullOfRun(api: Api, run: FinishedRun): Promise<number | undefined> {
  if (!run.head_repository || !run.head_branch) return undefined;
  const { full_name: repository, owner } = run.head_repository;
  const head = encodeURIComponent(`${owner.login}:${run.head_branch}`);
  type Pull = { number: number; head: { sha: string; repo: { full_name: string } | null } };
  for await (const pull of listed<Pull>(api, `pulls?state=open&head=${head}`)) {
    if (pull.head.sha === run.head_sha && pull.head.repo?.full_name === repository) return pull.number;
  }
  return undefined;
}
