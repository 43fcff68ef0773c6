import type { Environment } from './forge-of.ts';

/** The part of Forgejo's event file that says which pull request a run is about. */
export interface PullEvent {
  pull_request?: {
    number: number;
    head: { repo: { full_name: string } | null };
    base: { repo: { full_name: string } };
  };
}

/**
 * The number of the pull request that this run itself is about, when it comes from a branch of the same repository: for
 * others the run has no right to write, and should have none.
 * @param event what the file that `GITHUB_EVENT_PATH` names holds; GitLab says it in the environment
 */
export function pullOfEvent(env: Environment, event: PullEvent | undefined): number | undefined {
  if (env['GITLAB_CI']) {
    const isFork = env['CI_MERGE_REQUEST_SOURCE_PROJECT_ID'] !== env['CI_MERGE_REQUEST_PROJECT_ID'];
    return isFork ? undefined : Number(env['CI_MERGE_REQUEST_IID']) || undefined;
  }
  const pull = event?.pull_request;
  return pull && pull.head.repo?.full_name === pull.base.repo.full_name ? pull.number : undefined;
}
