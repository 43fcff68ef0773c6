import { close, createIndex } from 'pagefind';

/** What the index holds. */
export interface BuiltIndex {
  pages: number;
}

/**
 * Indexes the fact pages of a built site for Pagefind, into its folder `pagefind/`.
 * @throws with Pagefind's own words when it reports an error, and when there was no fact page to index
 */
export async function buildIndex(siteFolder: string): Promise<BuiltIndex> {
  try {
    const { index, errors } = await createIndex({ rootSelector: 'main' });
    if (!index) throw new Error(`the search index could not be made: ${errors.join('; ')}`);
    const added = await index.addDirectory({ path: siteFolder, glob: 'facts/*/index.html' });
    const written = await index.writeFiles({ outputPath: `${siteFolder}/pagefind` });
    const wrong = [...added.errors, ...written.errors];
    if (wrong.length > 0) throw new Error(`the search index could not be made: ${wrong.join('; ')}`);
    if (added.page_count === 0) throw new Error('the search index is empty: no fact page was built');
    return { pages: added.page_count };
  } finally {
    await close();
  }
}
