import { readFileSync, realpathSync } from 'node:fs';
import { changesSince, type Changes } from '../../src/changes/changes.ts';
import type { Content } from '../../src/check/content.ts';
import { baseCommit } from './base-commit.ts';
import { Repository } from './git.ts';
import { namedBases } from './named-bases.ts';
import { readBase } from './read-base.ts';

/** The changes of a content folder, and what they are held against. */
export interface Compared {
  changes: Changes;
  /** Full id of the commit. */
  commit: string;
  /** Whether that commit holds the folder at all; when not, every file counts as new. */
  inBase: boolean;
}

/**
 * What is other in a content folder on disk than in the revision that it grew from.
 * @param folder path of the folder on disk
 * @param content what was read from it
 * @param base a revision, or `auto` for the one that the surroundings name
 * @throws CannotCompare, with the mend, when there is nothing to compare with
 */
export function compareFolder(folder: string, content: Content, base: string): Compared {
  const repository = new Repository(realpathSync(folder));
  const branch = content.site?.draft.repository?.branch;
  const bases =
    base === 'auto'
      ? namedBases({ env: process.env, event: forgeEvent(), ...(branch !== undefined && { branch }) })
      : [{ revision: base }];
  const commit = baseCommit(repository, bases);
  const then = readBase(repository, commit, content);
  return {
    changes: changesSince(then ?? { names: new Set(), before: [] }, content),
    commit,
    inBase: then !== undefined,
  };
}

/** What a forge's runner says of the event that it runs for; nothing elsewhere. */
function forgeEvent(): unknown {
  try {
    return JSON.parse(readFileSync(process.env['GITHUB_EVENT_PATH'] ?? '', 'utf8'));
  } catch {
    return undefined;
  }
}
