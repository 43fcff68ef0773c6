import { ask, listed, type Api } from './ask.ts';
import type { Forge } from './forge.ts';

/** Who wrote something, as GitLab says it. */
interface Written {
  author: { id: number };
}

/**
 * A project at GitLab (https://docs.gitlab.com/api/).
 * @param whole the API above the project, where it says who a token speaks for
 */
export function gitlab(api: Api, whole: Api): Forge {
  let own: Promise<number> | undefined;
  const isOurs = async ({ author }: Written) => {
    own ??= ask<{ id: number }>(whole, 'user').then(({ id }) => id);
    return author.id === (await own);
  };
  const fileOf = (path: string) => `repository/files/${encodeURIComponent(path)}`;
  const branchOf = (branch: string) => `repository/branches/${encodeURIComponent(branch)}`;
  const fileAt = async (path: string, branch: string) => {
    const at = `${fileOf(path)}?ref=${encodeURIComponent(branch)}`;
    const found = await ask<{ content: string } | undefined>(api, at, { mayBeMissing: true });
    return found && Buffer.from(found.content, 'base64').toString();
  };
  return {
    async *issues(title) {
      type Listed = Written & { iid: number; title: string; description: string | null };
      const path = `issues?state=opened&in=title&search=${encodeURIComponent(title)}`;
      for await (const issue of listed<Listed>(api, path)) {
        const body = issue.description ?? '';
        yield { number: issue.iid, title: issue.title, body, isOurs: await isOurs(issue) };
      }
    },
    async openIssue(title, body) {
      return (await ask<{ iid: number }>(api, 'issues', { body: { title, description: inert(body) } })).iid;
    },
    async changeIssue(number, body) {
      await ask(api, `issues/${number}`, { method: 'PUT', body: { description: inert(body) } });
    },
    async closeIssue(number) {
      await ask(api, `issues/${number}`, { method: 'PUT', body: { state_event: 'close' } });
    },
    async *comments(pull) {
      const list = listed<Written & { id: number; body: string }>(api, `merge_requests/${pull}/notes`);
      for await (const note of list) yield { id: note.id, body: note.body, isOurs: await isOurs(note) };
    },
    async addComment(pull, body) {
      await ask(api, `merge_requests/${pull}/notes`, { body: { body: inert(body) } });
    },
    async changeComment(pull, id, body) {
      await ask(api, `merge_requests/${pull}/notes/${id}`, { method: 'PUT', body: { body: inert(body) } });
    },
    async defaultBranch() {
      return (await ask<{ default_branch: string }>(api, '')).default_branch;
    },
    async hasBranch(branch) {
      return (await ask(api, branchOf(branch), { mayBeMissing: true })) !== undefined;
    },
    async deleteBranch(branch) {
      await ask(api, branchOf(branch), { method: 'DELETE' });
    },
    fileAt,
    async commitFile({ path, text, branch, base, message }) {
      const isThere = (await fileAt(path, base ?? branch)) !== undefined;
      const actions = [{ action: isThere ? 'update' : 'create', file_path: path, content: text }];
      const start = base === undefined ? {} : { start_branch: base };
      await ask(api, 'repository/commits', { body: { branch, ...start, commit_message: message, actions } });
    },
    async pullFrom(branch) {
      type Request = { iid: number; source_project_id: number; target_project_id: number };
      const path = `merge_requests?state=opened&source_branch=${encodeURIComponent(branch)}`;
      for await (const request of listed<Request>(api, path)) {
        if (request.source_project_id === request.target_project_id) return request.iid;
      }
      return undefined;
    },
    async openPull(title, branch, base) {
      const body = { title, source_branch: branch, target_branch: base };
      return (await ask<{ iid: number }>(api, 'merge_requests', { body })).iid;
    },
  };
}

/** A text in which no line is a command to GitLab ("/merge", "/close"), which it would carry out for the token. */
function inert(text: string): string {
  return text.replace(/^([^\S\n]*)\//gm, '$1&#47;');
}
