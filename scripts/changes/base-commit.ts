import { CannotCompare, type Repository } from './git.ts';

/**
 * The commit that a working tree is held against: the last one that `revisions` and HEAD have in common, so that what
 * others did meanwhile is nobody's change here.
 * @param revisions where to look, the best first; the first that exists here is taken
 * @throws CannotCompare, with the mend, when there is none
 */
export function baseCommit(repository: Repository, revisions: readonly string[]): string {
  const head = repository.commit('HEAD');
  if (head === undefined) {
    throw new CannotCompare('this repository has no commit yet, so there is nothing to compare with.');
  }
  const named = revisions.map((revision) => ({ revision, commit: repository.commit(revision) }));
  const found = named.find(({ commit }) => commit !== undefined);
  const looked = revisions.map((revision) => `"${revision}"`).join(', ');
  if (!found?.commit) {
    throw new CannotCompare(
      looked === ''
        ? 'nothing here says what to compare with; name it: --base origin/main.'
        : `there is no revision ${looked} here. ${fetching(repository)}`,
    );
  }
  const base = repository.mergeBase(found.commit, head);
  if (base !== undefined) return base;
  throw new CannotCompare(
    repository.isShallow()
      ? `how "${found.revision}" and HEAD go together is not known here. ${fetching(repository)}`
      : `"${found.revision}" and HEAD have no commit in common; name another revision.`,
  );
}

function fetching(repository: Repository): string {
  return repository.isShallow()
    ? 'This clone holds only the end of the history: git fetch --unshallow; in CI, fetch-depth: 0 (GitHub, Forgejo) or GIT_DEPTH: 0 (GitLab).'
    : 'Check its spelling, or fetch it: git fetch origin.';
}
