/** The part of a forge's event file that says what a run is about. */
interface ForgeEvent {
  /** The commit before a push. */
  before?: unknown;
  merge_group?: { base_sha?: unknown };
}

/** What the environment knows of the base of a run. */
export interface Surroundings {
  env: Readonly<Record<string, string | undefined>>;
  /** What the file that `GITHUB_EVENT_PATH` names holds, as plain data. */
  event?: unknown;
  /** The branch that is published, as site.yaml says. */
  branch?: string;
}

/**
 * The revisions that a change can be held against, the best first. In GitHub Actions and Forgejo Actions: the branch
 * that a pull request is for, else what a push or a merge queue began from. In GitLab CI: the base of the merge request,
 * else what a push began from. Elsewhere: the branch that is published.
 */
export function namedBases({ env, event, branch }: Surroundings): string[] {
  const { before, merge_group: group } = (
    typeof event === 'object' && event !== null ? event : {}
  ) as ForgeEvent;
  const target =
    env['GITHUB_BASE_REF'] || env['FORGEJO_BASE_REF'] || env['CI_MERGE_REQUEST_TARGET_BRANCH_NAME'];
  const commits = [group?.base_sha, before, env['CI_COMMIT_BEFORE_SHA']].filter(
    (commit): commit is string =>
      typeof commit === 'string' && /^[0-9a-f]{40,64}$/.test(commit) && !/^0+$/.test(commit),
  );
  return [
    ...[env['CI_MERGE_REQUEST_DIFF_BASE_SHA'] ?? ''].filter(Boolean),
    ...(target ? branchNames(target) : commits),
    ...(target || commits.length > 0
      ? []
      : [...(branch ? branchNames(branch) : []), 'refs/remotes/origin/HEAD']),
  ];
}

function branchNames(branch: string): string[] {
  return [`refs/remotes/origin/${branch}`, `refs/heads/${branch}`];
}
