import { load } from 'js-yaml';
import MarkdownIt from 'markdown-it';
import { close, createIndex } from 'pagefind';
import { citations } from './citations.js';
import { addCollections } from './collections.js';
import { addFilters } from './filters.js';

/**
 * An Eleventy site as its documentation teaches to write one: fact files and standing pages are Markdown templates,
 * layouts and lists Nunjucks, settings YAML data. Its input folder is put together by eleventy-project.ts.
 */
export default function configure(eleventy) {
  eleventy.setQuietMode(true);
  eleventy.addDataExtension('yaml', (text) => load(text));
  eleventy.setLibrary('md', new MarkdownIt({ html: false }).use(citations));
  eleventy.setNunjucksEnvironmentOptions({ trimBlocks: true, lstripBlocks: true });
  addFilters(eleventy);
  addCollections(eleventy);
  eleventy.addPassthroughCopy({ 'src/styles': 'styles', public: '/' });
  eleventy.on('eleventy.after', ({ directories }) => indexPages(directories.output));
  return {
    // Fact files may hold braces.
    markdownTemplateEngine: false,
    templateFormats: ['md', 'njk'],
  };
}

/** A search index of the fact pages as Pagefind's documentation has it made. */
async function indexPages(output) {
  const { index } = await createIndex({ rootSelector: 'main' });
  await index.addDirectory({ path: output, glob: 'facts/*/index.html' });
  await index.writeFiles({ outputPath: `${output}pagefind` });
  await close();
}
