import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ask, forgeOf, type Forge } from './forge-api.ts';

/** One file that a workflow made anew, to be looked at before it is merged. */
export interface Proposal {
  /** Path of the file in the repository. */
  path: string;
  text: string;
  /** Branch on which it is offered; it begins at the default branch, and is used again. */
  branch: string;
  title: string;
}

/**
 * Offers a file as a pull request: one that is open already gets the new text.
 * @returns what was done, in words for the log
 */
export async function proposeFile(forge: Forge, { path, text, branch, title }: Proposal): Promise<string> {
  const { default_branch: base } = (await ask(forge, '')) as { default_branch: string };
  const content = Buffer.from(text).toString('base64');
  const standing = await fileAt(forge, path, base);
  if (standing?.content === content) return `${path} says so already`;
  const { object } = (await ask(forge, `git/ref/heads/${base}`)) as { object: { sha: string } };
  const known = (await ask(forge, `git/matching-refs/heads/${branch}`)) as { ref: string }[];
  const ref = `refs/heads/${branch}`;
  if (!known.some((one) => one.ref === ref)) await ask(forge, 'git/refs', { body: { ref, sha: object.sha } });
  const before = await fileAt(forge, path, branch);
  if (before?.content !== content) {
    const body = { message: title, content, branch, ...(before && { sha: before.sha }) };
    await ask(forge, `contents/${path}`, { method: 'PUT', body });
  }
  const owner = forge.repository.split('/')[0] ?? '';
  const open = (await ask(forge, `pulls?state=open&head=${owner}:${branch}`)) as { number: number }[];
  if (open[0]) return `pull request ${open[0].number} has the new ${path}`;
  const made = (await ask(forge, 'pulls', { body: { title, head: branch, base } })) as { number: number };
  return `opened pull request ${made.number}`;
}

/** A file on a branch, its content as base64 in one line; nothing when it is not there. */
async function fileAt(forge: Forge, path: string, branch: string) {
  const folder = path.split('/').slice(0, -1).join('/');
  const list = (await ask(forge, `contents/${folder}?ref=${branch}`)) as { path: string }[];
  if (!list.some((one) => one.path === path)) return undefined;
  const file = (await ask(forge, `contents/${path}?ref=${branch}`)) as { sha: string; content: string };
  return { sha: file.sha, content: file.content.replaceAll('\n', '') };
}

if (import.meta.main) {
  const option = { type: 'string', default: '' } as const;
  const { values } = parseArgs({ options: { path: option, file: option, branch: option, title: option } });
  const { path, branch, title } = values;
  const text = readFileSync(values.file, 'utf8');
  process.stdout.write(`${await proposeFile(forgeOf(process.env), { path, text, branch, title })}\n`);
}
