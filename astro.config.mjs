import { readFileSync } from 'node:fs';
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import sitemap from '@astrojs/sitemap';
import { defineConfig, passthroughImageService } from 'astro/config';
import { parse } from 'yaml';
import { cacheFolder, contentFolder, outputFolder } from './src/folders.ts';
import { reloadContent } from './src/compile/reload.ts';
import { serveBeside } from './src/compile/serve-beside.ts';
import { isListed } from './src/redirects/is-listed.ts';

const site = parse(readFileSync(`${contentFolder()}/site.yaml`, 'utf8'));

export default defineConfig({
  site: site.url,
  base: site.base ?? '/',
  outDir: outputFolder(),
  cacheDir: `${cacheFolder()}/astro`,
  trailingSlash: 'always',
  // The default joins elements that stand on lines of their own, and with them their words.
  compressHTML: true,
  // Rendering waits for the disk at each page; four at once fill the waiting.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 4 },
  devToolbar: { enabled: false },
  image: { service: passthroughImageService() },
  // Curly quotation marks would alter quotations.
  markdown: { processor: satteri({ features: { smartPunctuation: false } }), syntaxHighlight: false },
  integrations: [mdx(), sitemap({ filter: isListed() }), reloadContent(), serveBeside(site.base ?? '/')],
  vite: {
    // A content folder outside the project has no node_modules of its own.
    resolve: { dedupe: ['astro'], alias: { '#content': contentFolder() } },
    build: {
      // Astro marks MDX modules for itself with a directive that the bundler warns of, once a page.
      rolldownOptions: {
        onwarn: (warning, warn) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || warn(warning),
      },
    },
    // What checks a fact file in the browser runs in a worker, where there is no document.
    worker: { format: 'es' },
    environments: {
      client: { resolve: { conditions: ['worker', 'module', 'browser', 'development|production'] } },
    },
    server: { fs: { allow: ['.', contentFolder()] }, watch: { ignored: ['**/.cache/**'] } },
  },
});
