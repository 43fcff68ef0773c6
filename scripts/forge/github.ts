import { ask, listed, type Api } from './ask.ts';
import type { Forge } from './forge.ts';
import { issuesAndComments } from './issues-and-comments.ts';

/** A repository at GitHub (https://docs.github.com/rest). */
export function github(api: Api, repository: string): Forge {
  const file = async (path: string, branch: string) =>
    ask<{ sha: string; content: string } | undefined>(
      api,
      `contents/${path}?ref=${encodeURIComponent(branch)}`,
      { mayBeMissing: true },
    );
  const owner = repository.split('/')[0] ?? '';
  return {
    // A workflow's token speaks as an app.
    ...issuesAndComments(api, ({ type }) => type === 'Bot'),
    async defaultBranch() {
      return (await ask<{ default_branch: string }>(api, '')).default_branch;
    },
    async hasBranch(branch) {
      return (await ask(api, `git/ref/heads/${branch}`, { mayBeMissing: true })) !== undefined;
    },
    async deleteBranch(branch) {
      await ask(api, `git/refs/heads/${branch}`, { method: 'DELETE' });
    },
    async fileAt(path, branch) {
      const found = await file(path, branch);
      return found && Buffer.from(found.content, 'base64').toString();
    },
    async commitFile({ path, text, branch, base, message }) {
      if (base !== undefined) {
        const { object } = await ask<{ object: { sha: string } }>(api, `git/ref/heads/${base}`);
        await ask(api, 'git/refs', { body: { ref: `refs/heads/${branch}`, sha: object.sha } });
      }
      const before = await file(path, branch);
      const content = Buffer.from(text).toString('base64');
      const body = { message, content, branch, ...(before && { sha: before.sha }) };
      await ask(api, `contents/${path}`, { method: 'PUT', body });
    },
    async pullFrom(branch) {
      const head = encodeURIComponent(`${owner}:${branch}`);
      for await (const pull of listed<{ number: number }>(api, `pulls?state=open&head=${head}`)) {
        return pull.number;
      }
      return undefined;
    },
    async openPull(title, branch, base) {
      return (await ask<{ number: number }>(api, 'pulls', { body: { title, head: branch, base } })).number;
    },
  };
}
