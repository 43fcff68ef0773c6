import { idPattern } from '../domain/id.ts';

/** The folders whose every file Semak reads, with the ending that their files have. */
export const contentFolders = { facts: '.md', series: '.yaml', pages: '.mdx', evidence: '.json' } as const;

export type ContentFolder = keyof typeof contentFolders;

/** The three files that every site has at the top of its content folder. */
export const sharedFiles = ['site.yaml', 'verdicts.yaml', 'topics.yaml'] as const;

/** The content folder's part that a file lies in, if Semak reads that part. */
export function folderOf(name: string): ContentFolder | undefined {
  return (Object.keys(contentFolders) as ContentFolder[]).find((folder) => name.startsWith(`${folder}/`));
}

/** Whether a file is one that Semak reads as text; anything else in the folder is the publisher's own affair. */
export function isContentText(name: string): boolean {
  return folderOf(name) !== undefined || (sharedFiles as readonly string[]).includes(name);
}

/** Evidence records are named by the command that writes them, after the host of their source. */
const evidenceName = /^[a-z0-9.-]+\.json$/;

/** Whether a file's name has the form `<folder>/<id><ending>`. */
export function isWellNamed(name: string, folder: ContentFolder): boolean {
  const ending = contentFolders[folder];
  if (folder === 'evidence') return evidenceName.test(name.slice(folder.length + 1));
  return name.endsWith(ending) && idPattern.test(name.slice(folder.length + 1, -ending.length));
}
