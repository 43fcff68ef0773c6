import { readFileSync, realpathSync } from 'node:fs';
import { changesSince, type Changes } from '../../src/changes/changes.ts';
import type { Content } from '../../src/check/content.ts';
import { readContent } from '../../src/check/read/read-content.ts';
import { baseCommit } from './base-commit.ts';
import { CannotCompare, Repository } from './git.ts';
import { namedBases } from './named-bases.ts';
import { readBase } from './read-base.ts';

/** The changes of a content folder, and what they are held against. */
export interface Compared {
  changes: Changes;
  /** Full id of the commit. */
  commit: string;
  /** Whether that commit holds the folder at all; when not, and it was not moved, every file counts as new. */
  inBase: boolean;
  /** Where that commit holds the same content, when the folder was moved since. */
  movedFrom?: string;
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
  const movedFrom = then ? undefined : folderBefore(repository, commit, content.site?.draft.url);
  const moved = movedFrom === undefined ? undefined : readBase(repository, commit, content, movedFrom);
  return {
    changes: changesSince(then ?? moved ?? { names: new Set(), before: [] }, content),
    commit,
    inBase: then !== undefined,
    ...(movedFrom !== undefined && { movedFrom }),
  };
}

/**
 * Where a commit has the content of a site whose folder it has not: in the folder of a site with the same address, or in
 * the one that is gone since. Nothing when the site is new.
 * @throws CannotCompare when more than one is gone
 */
function folderBefore(repository: Repository, commit: string, url: string | undefined): string | undefined {
  const folders = repository.contentFolders(commit);
  const ofSite = folders.find((path) => url !== undefined && siteUrl(repository, commit, path) === url);
  if (ofSite !== undefined) return ofSite;
  const gone = folders.filter((path) => !repository.holds(`${path}/site.yaml`));
  if (gone.length < 2) return gone[0];
  throw new CannotCompare(
    `${commit} has no folder ${repository.path}, and more than one content folder is gone since: ${gone.join(', ')}. Move one at a time.`,
  );
}

function siteUrl(repository: Repository, commit: string, path: string): string | undefined {
  const file = repository.filesAt(commit, path)?.find(({ name }) => name === 'site.yaml');
  const bytes = file && repository.blobs([file.blob]).get(file.blob);
  if (!bytes) return undefined;
  const raw = { name: 'site.yaml', path: 'site.yaml', size: bytes.length, bytes };
  return readContent({ path: '', files: [raw] }).site?.draft.url;
}

/** What a forge's runner says of the event that it runs for; nothing elsewhere. */
function forgeEvent(): unknown {
  try {
    return JSON.parse(readFileSync(process.env['GITHUB_EVENT_PATH'] ?? '', 'utf8'));
  } catch {
    return undefined;
  }
}
