import { ask, listed, type Api } from './ask.ts';
import type { Forge } from './forge.ts';
import { issuesAndComments } from './issues-and-comments.ts';

/** The names under which a workflow's token writes; nobody can register them. */
const actions = ['forgejo-actions', 'gitea-actions'];

/** A repository at Forgejo, such as Codeberg's (https://codeberg.org/api/swagger). */
export function forgejo(api: Api): Forge {
  const file = async (path: string, branch: string) =>
    ask<{ sha: string; content: string } | undefined>(
      api,
      `contents/${path}?ref=${encodeURIComponent(branch)}`,
      { mayBeMissing: true },
    );
  return {
    ...issuesAndComments(api, ({ login }) => actions.includes(login)),
    async defaultBranch() {
      return (await ask<{ default_branch: string }>(api, '')).default_branch;
    },
    async hasBranch(branch) {
      const at = `branches/${encodeURIComponent(branch)}`;
      return (await ask(api, at, { mayBeMissing: true })) !== undefined;
    },
    async deleteBranch(branch) {
      await ask(api, `branches/${encodeURIComponent(branch)}`, { method: 'DELETE' });
    },
    async fileAt(path, branch) {
      const found = await file(path, branch);
      return found && Buffer.from(found.content, 'base64').toString();
    },
    async commitFile({ path, text, branch, base, message }) {
      const before = await file(path, base ?? branch);
      const content = Buffer.from(text).toString('base64');
      const where = base === undefined ? { branch } : { branch: base, new_branch: branch };
      const body = { message, content, ...where, ...(before && { sha: before.sha }) };
      await ask(api, `contents/${path}`, { method: before ? 'PUT' : 'POST', body });
    },
    async pullFrom(branch) {
      type Pull = { number: number; head: { ref: string; repo_id: number }; base: { repo_id: number } };
      for await (const { number, head, base } of listed<Pull>(api, 'pulls?state=open')) {
        if (head.ref === branch && head.repo_id === base.repo_id) return number;
      }
      return undefined;
    },
    async openPull(title, branch, base) {
      return (await ask<{ number: number }>(api, 'pulls', { body: { title, head: branch, base } })).number;
    },
  };
}
