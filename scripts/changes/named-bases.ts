/** A revision that a change can be held against. */
export interface NamedBase {
  revision: string;
  /** Whether it is what readers were shown: then it counts whole, also where HEAD did not grow from it. */
  published?: true;
}

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
 * that a pull request is for, else what a push or a merge queue began from. In GitLab CI: the target of a merge request
 * as it is merged here, else the base of the merge request, else what a push began from. `SEMAK_PUBLISHED` is the commit
 * that the published site was built from, where somebody knows it. Elsewhere: the branch that is published.
 */
export function namedBases({ env, event, branch }: Surroundings): NamedBase[] {
  const { before, merge_group: group } = (
    typeof event === 'object' && event !== null ? event : {}
  ) as ForgeEvent;
  const target =
    env['GITHUB_BASE_REF'] || env['FORGEJO_BASE_REF'] || env['CI_MERGE_REQUEST_TARGET_BRANCH_NAME'];
  // Only a pipeline of merged results has the first: there, HEAD holds all that the target held.
  const request = commits(env['CI_MERGE_REQUEST_TARGET_BRANCH_SHA'], env['CI_MERGE_REQUEST_DIFF_BASE_SHA']);
  if (target || request.length > 0) return [...request, ...(target ? branchNames(target) : [])];
  const queue = commits(group?.base_sha);
  if (queue.length > 0) return queue;
  const shown = published(commits(env['SEMAK_PUBLISHED']));
  const pushed = commits(before, env['CI_COMMIT_BEFORE_SHA']);
  const pushedTo = env['GITHUB_REF_NAME'] || env['CI_COMMIT_BRANCH'];
  // A branch that nobody reads may be rewritten as its author likes.
  const isDraft = branch !== undefined && pushedTo !== undefined && pushedTo !== branch;
  if (shown.length + pushed.length > 0) return [...shown, ...(isDraft ? pushed : published(pushed))];
  return [...(branch ? branchNames(branch) : []), { revision: 'refs/remotes/origin/HEAD' }];
}

/** Those that are full ids of commits; a forge writes zeros for none. */
function commits(...ids: readonly unknown[]): NamedBase[] {
  return ids.flatMap((id) =>
    typeof id === 'string' && /^[0-9a-f]{40,64}$/.test(id) && !/^0+$/.test(id) ? [{ revision: id }] : [],
  );
}

function published(bases: readonly NamedBase[]): NamedBase[] {
  return bases.map((base) => ({ ...base, published: true }));
}

function branchNames(branch: string): NamedBase[] {
  return [{ revision: `refs/remotes/origin/${branch}` }, { revision: `refs/heads/${branch}` }];
}
