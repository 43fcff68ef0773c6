import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import type { Comparison } from './compare.ts';
import { root } from './measure.ts';
import { count, promises, ratio, seconds } from './promises.ts';

const columns: Record<string, (row: Comparison) => string> = {
  Facts: ({ facts }) => count(facts),
  Pages: ({ pages }) =>
    same(pages) ? count(pages.semak) : `${count(pages.semak)} / ${count(pages.eleventy)}`,
  Check: ({ check }) => measured(check),
  'Check after one change': ({ recheck }) => measured(recheck),
  'Whole build': ({ build }) => measured(build),
  'Eleventy + index': ({ eleventy }) => measured(eleventy),
  'Build ÷ Eleventy': ({ ratios }) => ratio(ratios.seconds),
  'Check ÷ build': ({ ratios }) => ratio(ratios.check),
};

const phaseColumns: Record<string, (row: Comparison) => string> = {
  Facts: ({ facts }) => count(facts),
  'Check handed over after': ({ phases }) => seconds(phases.handedOver),
  'Pages after that': ({ phases }) => seconds(phases.pages),
  'After the last page': ({ phases }) => seconds(phases.afterLastPage),
  'Eleventy: last page after': ({ phases }) => seconds(phases.eleventyPages),
  'Eleventy: index after that': ({ phases }) => seconds(phases.eleventyIndex),
};

/** The measurements as Markdown, for people and for a pull request. */
export function reportTables(rows: readonly Comparison[]): string {
  const [{ model } = { model: 'unknown processor' }] = cpus();
  return [
    `Node ${process.versions.node}, ${process.platform}, ${cpus().length} × ${model.trim()}`,
    table(columns, rows),
    'Time is the median of whole processes, each from nothing; memory is the peak of the Node process (maxRSS), without',
    'what it starts: in both builds that is the native program of Pagefind. In each round the commands run one after the',
    'other, and Semak and Eleventy take turns at going first; a ratio is the median of those of the rounds (least to',
    'most).',
    '',
    `Eleventy is @11ty/eleventy ${eleventyVersion()} as its documentation teaches to use it: fact files and standing pages are`,
    'Markdown templates with front matter, rendered by its Markdown engine (markdown-it with a plugin for citations); layouts and',
    'lists are Nunjucks over collections and pagination; settings are YAML data. It writes the same pages at the same',
    'addresses with JSON-LD, feed and sitemap, and then has Pagefind index its folder. It checks nothing, holds nothing',
    'against evidence, and copies style sheets as they are. It has no MDX: the standing pages are plain Markdown.',
    'Nothing is checked at its page to write a fact-check, nor drawn at its page to compare series; and it makes no pictures.',
    '',
    'Where the time goes, by the times at which files were written. In a build of Semak the bundler starts beside the',
    'check, and the index is made beside the pages:',
    table(phaseColumns, rows),
    ...rows.flatMap(remarks),
    '',
  ].join('\n');
}

/** The one version that the project pins. */
function eleventyVersion(): string {
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  return devDependencies['@11ty/eleventy'] ?? '';
}

function remarks(row: Comparison): string[] {
  const { facts, pages, otherFiles, heaviest, ratios } = row;
  const lists = { 'by Semak alone': pages.onlySemak, 'by Eleventy alone': pages.onlyEleventy };
  return [
    `${count(facts)} facts:`,
    ...promises(row).map(({ words, kept }) => `- ${words}: ${kept ? 'kept' : 'NOT KEPT'}`),
    `- in processor time of the Node processes: build ${seconds(row.build.cpu)}, Eleventy ${seconds(row.eleventy.cpu)}, ${ratio(ratios.cpu)} to 1`,
    `- its scripts: ${heaviest.scripts.join(', ') || 'none'}`,
    `- files beside pages and index: Semak ${otherFiles.semak}, Eleventy ${otherFiles.eleventy}`,
    ...Object.entries(lists).flatMap(([who, list]) =>
      list.length > 0
        ? [`- THE PAGES DIFFER: ${list.length} made ${who}, such as ${list.slice(0, 5).join(', ')}`]
        : [],
    ),
  ];
}

function table(all: Record<string, (row: Comparison) => string>, rows: readonly Comparison[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const names = Object.keys(all);
  const body = rows.map((row) => line(Object.values(all).map((cell) => cell(row))));
  return ['', line(names), line(names.map(() => '---:')), ...body, ''].join('\n');
}

const measured = (one: Comparison['build']) =>
  `${seconds(one.seconds)}, ${count(Math.round(one.memory))} MiB`;
const same = ({ onlySemak, onlyEleventy }: Comparison['pages']) =>
  onlySemak.length + onlyEleventy.length === 0;
