import { join, relative } from 'node:path';
import { close, createIndex } from 'pagefind';
import { readContent } from './content.js';

/**
 * An Eleventy site that makes of a content folder (CONTENT_DIR) the pages that Semak makes of it, at the same
 * addresses, and the same kind of search index, into OUT_DIR. It checks nothing. Fact files are read as data and
 * paginated one to a page, which Eleventy does faster than reading each as a template of its own.
 */
export default function configure(eleventy) {
  const output = process.env.OUT_DIR;
  for (const [name, value] of Object.entries(readContent(process.env.CONTENT_DIR))) {
    eleventy.addGlobalData(name, () => value);
  }
  eleventy.addPassthroughCopy({ 'src/styles': 'styles', public: '/' });
  eleventy.on('eleventy.after', () => indexPages(output));
  const here = relative(process.cwd(), import.meta.dirname);
  return {
    dir: { input: join(here, 'pages'), output: relative(process.cwd(), output) },
    templateFormats: ['11ty.js'],
  };
}

/** A search index of the fact pages as Pagefind's documentation has it made. */
async function indexPages(output) {
  const { index } = await createIndex({ rootSelector: 'main' });
  await index.addDirectory({ path: output, glob: 'facts/*/index.html' });
  await index.writeFiles({ outputPath: join(output, 'pagefind') });
  await close();
}
