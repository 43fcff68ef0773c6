import { close, createIndex, type PagefindIndex } from 'pagefind';
import { outputFolder } from '../folders.ts';
import type { SearchRecord } from './search-record.ts';

/** Where a search index lies until its site is whole, and how many fact files it holds. */
export interface BuiltIndex {
  folder: string;
  facts: number;
}

/**
 * Makes the search index of the records in a folder beside the site's.
 * @throws with Pagefind's own words when it reports an error
 */
export async function buildIndex(records: readonly SearchRecord[]): Promise<BuiltIndex> {
  try {
    const { index, errors } = await createIndex({ rootSelector: 'main' });
    if (!index) throw failure(errors);
    const added = await Promise.all(
      records.map(({ url, html }) => index.addHTMLFile({ url, content: html })),
    );
    return {
      folder: await written(
        index,
        added.flatMap((file) => file.errors),
      ),
      facts: records.length,
    };
  } finally {
    await close();
  }
}

async function written(index: PagefindIndex, soFar: readonly string[]): Promise<string> {
  const folder = `${outputFolder()}.pagefind`;
  const { errors } = await index.writeFiles({ outputPath: folder });
  if (soFar.length + errors.length > 0) throw failure([...soFar, ...errors]);
  return folder;
}

function failure(errors: readonly string[]): Error {
  return new Error(`the search index could not be made: ${errors.join('; ')}`);
}
