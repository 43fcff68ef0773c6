import { close, createIndex } from 'pagefind';
import type { SearchRecord } from './search-record.ts';

/**
 * Writes the search index of the records into a folder.
 * @throws with Pagefind's own words when it reports an error
 */
export async function buildIndex(records: readonly SearchRecord[], folder: string): Promise<void> {
  try {
    const { index, errors } = await createIndex({ rootSelector: 'main' });
    if (!index) throw failure(errors);
    const added = await Promise.all(
      records.map(({ url, html }) => index.addHTMLFile({ url, content: html })),
    );
    const written = await index.writeFiles({ outputPath: folder });
    const wrong = [...added.flatMap((file) => file.errors), ...written.errors];
    if (wrong.length > 0) throw failure(wrong);
  } finally {
    await close();
  }
}

function failure(errors: readonly string[]): Error {
  return new Error(`the search index could not be made: ${errors.join('; ')}`);
}
