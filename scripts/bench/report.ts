import { cpus } from 'node:os';
import type { Comparison } from './compare.ts';

/** The most that a fact page's HTML and CSS may weigh together, in bytes, gzipped. */
const weightLimit = 20_000;
/** The most that a build of Semak may take at 1,000 fact files, in builds of Eleventy. */
const ratioLimit = 2;

const columns: Record<string, (row: Comparison) => string> = {
  Facts: ({ facts }) => count(facts),
  Pages: ({ pages }) =>
    same(pages) ? count(pages.semak) : `${count(pages.semak)} / ${count(pages.eleventy)}`,
  Check: ({ check }) => measured(check),
  'Whole build': ({ build }) => measured(build),
  'Eleventy + index': ({ eleventy }) => measured(eleventy),
  'Build ÷ Eleventy': (row) => ratio(row).toFixed(2),
  'Check ÷ build': ({ check, build }) => (check.seconds / build.seconds).toFixed(2),
};

const phaseColumns: Record<string, (row: Comparison) => string> = {
  Facts: ({ facts }) => count(facts),
  'Start, check, texts': ({ phases }) => seconds(phases.check),
  Pages: ({ phases }) => seconds(phases.pages),
  Index: ({ phases }) => seconds(phases.index),
  'Eleventy: pages': ({ phases }) => seconds(phases.eleventyPages),
  'Eleventy: index': ({ phases }) => seconds(phases.eleventyIndex),
};

/** The measurements as Markdown, for people and for a pull request. */
export function reportTables(rows: readonly Comparison[]): string {
  const [{ model } = { model: 'unknown processor' }] = cpus();
  return [
    `Node ${process.versions.node}, ${process.platform}, ${cpus().length} × ${model.trim()}`,
    table(columns, rows),
    'Time is the median of whole processes, each from nothing; memory is the peak of the Node process (maxRSS), without',
    'what it starts: in both builds that is the native program of Pagefind. Eleventy makes the same pages from template',
    'literals, reads fact files as data, and checks nothing. It has no MDX: the standing pages are plain Markdown.',
    '',
    'Where the time goes, by the times at which files were written:',
    table(phaseColumns, rows),
    ...rows.flatMap(remarks),
    '',
  ].join('\n');
}

function remarks(row: Comparison): string[] {
  const { facts, pages, otherFiles, heaviest } = row;
  const weight = heaviest.html + heaviest.css;
  const lists = { 'by Semak alone': pages.onlySemak, 'by Eleventy alone': pages.onlyEleventy };
  return [
    `${count(facts)} facts:`,
    ...(facts === 1000
      ? [
          `- build ÷ Eleventy is ${ratio(row).toFixed(2)}; wanted at most ${ratioLimit}: ${kept(ratio(row) <= ratioLimit)}`,
        ]
      : []),
    `- in processor time of the Node processes: build ${seconds(row.build.cpu)}, Eleventy ${seconds(row.eleventy.cpu)}, ${(row.build.cpu / row.eleventy.cpu).toFixed(2)} to 1`,
    `- heaviest fact page: HTML ${count(heaviest.html)} + CSS ${count(heaviest.css)} = ${count(weight)} bytes gzipped; wanted under ${count(weightLimit)}: ${kept(weight < weightLimit)}`,
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

const count = (number: number) => number.toLocaleString('en');
const seconds = (number: number) => `${number.toFixed(2)} s`;
const kept = (is: boolean) => (is ? 'kept' : 'NOT KEPT');
const measured = (one: Comparison['build']) =>
  `${seconds(one.seconds)}, ${count(Math.round(one.memory))} MiB`;
const ratio = ({ build, eleventy }: Comparison) => build.seconds / eleventy.seconds;
const same = ({ onlySemak, onlyEleventy }: Comparison['pages']) =>
  onlySemak.length + onlyEleventy.length === 0;
