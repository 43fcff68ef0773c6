import { CannotCompare, type Repository } from './git.ts';
import type { NamedBase } from './named-bases.ts';

/**
 * The commit that a working tree is held against. What was published is held against itself, so that nothing vanishes
 * with a history that was rewritten; of any other revision it is the last commit that it and HEAD have in common, so that
 * what others did meanwhile is nobody's change here.
 * @param bases where to look, the best first; the first that exists here is taken, and none after what was published
 * @throws CannotCompare, with the mend, when there is none
 */
export function baseCommit(repository: Repository, bases: readonly NamedBase[]): string {
  const head = repository.commit('HEAD');
  if (head === undefined) {
    throw new CannotCompare('this repository has no commit yet, so there is nothing to compare with.');
  }
  const found = firstCommit(repository, bases);
  if (!found) throw new CannotCompare(missing(repository, bases));
  if (found.published) return found.commit;
  const base = repository.mergeBase(found.commit, head);
  if (base !== undefined) return base;
  throw new CannotCompare(
    repository.isShallow()
      ? `how "${found.revision}" and HEAD go together is not known here. ${fetching(repository)}`
      : `"${found.revision}" and HEAD have no commit in common; name another revision.`,
  );
}

function firstCommit(repository: Repository, bases: readonly NamedBase[]) {
  for (const base of bases) {
    const commit = repository.commit(base.revision);
    if (commit !== undefined) return { ...base, commit };
    // Nothing less will do in its place.
    if (base.published) return undefined;
  }
  return undefined;
}

function missing(repository: Repository, bases: readonly NamedBase[]): string {
  if (bases.length === 0) return 'nothing here says what to compare with; name it: --base origin/main.';
  const gone = bases.find(({ published }) => published);
  if (gone && !repository.isShallow()) {
    return `what was published before, ${gone.revision}, is not here, as it is after a history was rewritten. Fetch it: git fetch origin ${gone.revision}.`;
  }
  const looked = bases.map(({ revision }) => `"${revision}"`).join(', ');
  return `there is no revision ${looked} here. ${fetching(repository)}`;
}

function fetching(repository: Repository): string {
  return repository.isShallow()
    ? 'This clone holds only the end of the history: git fetch --unshallow; in CI, fetch-depth: 0 (GitHub, Forgejo) or GIT_DEPTH: 0 (GitLab).'
    : 'Check its spelling, or fetch it: git fetch origin.';
}
