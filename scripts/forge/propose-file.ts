import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { forgeOf } from './forge-of.ts';
import type { Forge } from './forge.ts';

/** One file that a workflow made anew, to be looked at before it is merged. */
export interface Proposal {
  /** Path of the file in the repository. */
  path: string;
  text: string;
  /** Branch on which it is offered, for nothing else. */
  branch: string;
  title: string;
}

/**
 * Offers a file as a pull request: one that is open already gets the new text. Otherwise the branch is begun anew at the
 * default branch, since one that was merged before would be in conflict with what came of it.
 * @returns what was done, in words for the log
 */
export async function proposeFile(forge: Forge, { path, text, branch, title }: Proposal): Promise<string> {
  const base = await forge.defaultBranch();
  if ((await forge.fileAt(path, base)) === text) return `${path} says so already`;
  const open = await forge.pullFrom(branch);
  if (open !== undefined) {
    if ((await forge.fileAt(path, branch)) !== text) {
      await forge.commitFile({ path, text, branch, message: title });
    }
    return `pull request ${open} has the new ${path}`;
  }
  if (await forge.hasBranch(branch)) await forge.deleteBranch(branch);
  await forge.commitFile({ path, text, branch, base, message: title });
  return `opened pull request ${await forge.openPull(title, branch, base)}`;
}

if (import.meta.main) {
  const option = { type: 'string', default: '' } as const;
  const { values } = parseArgs({ options: { path: option, file: option, branch: option, title: option } });
  const { path, branch, title } = values;
  const text = readFileSync(values.file, 'utf8');
  process.stdout.write(`${await proposeFile(forgeOf(process.env), { path, text, branch, title })}\n`);
}
