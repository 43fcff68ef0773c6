import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '../../src/folders.ts';
import { builtFiles, factPageWeights, lastPageWritten, type PageWeight } from './built-pages.ts';
import { writeContent } from './generate-content.ts';
import { measure, median, type Run } from './measure.ts';

/** The runs of one command: medians of the times in seconds, the highest memory in MiB. */
export interface Summary {
  seconds: number;
  cpu: number;
  memory: number;
  runs: Run[];
}

/** Parts of the two builds in seconds, told by the times at which files were written. */
export type Phases = Record<'check' | 'pages' | 'index' | 'eleventyPages' | 'eleventyIndex', number>;

/** What was measured for one number of fact files. */
export interface Comparison {
  facts: number;
  check: Summary;
  build: Summary;
  eleventy: Summary;
  /** The median of each part. */
  phases: Phases;
  pages: { semak: number; eleventy: number; onlySemak: string[]; onlyEleventy: string[] };
  otherFiles: { semak: number; eleventy: number };
  /** The fact page that weighs most. */
  heaviest: PageWeight;
}

interface Folders {
  folder: string;
  content: string;
  semak: string;
  eleventy: string;
  cache: string;
}

/** Makes content of `facts` fact files under `folder`, and measures check, build and Eleventy on it in turn. */
export function compare(
  facts: number,
  { runs, seed, folder }: { runs: number; seed: number; folder: string },
): Comparison {
  const content = join(folder, 'content');
  const semak = join(folder, 'semak');
  writeContent(content, { facts, seed });
  // What the build itself is told, so that its cache can be found and taken away.
  process.env['CONTENT_DIR'] = content;
  process.env['OUT_DIR'] = semak;
  const folders = { folder, content, semak, eleventy: join(folder, 'eleventy'), cache: cacheFolder() };
  try {
    const taken = Array.from({ length: runs }, () => runEach(folders));
    return {
      facts,
      check: summary(taken.map(({ check }) => check)),
      build: summary(taken.map(({ build }) => build)),
      eleventy: summary(taken.map(({ eleventy }) => eleventy)),
      phases: medianPhases(taken.map(({ phases }) => phases)),
      ...compareFiles(folders),
    };
  } finally {
    rmSync(folders.cache, { recursive: true, force: true });
  }
}

/** Runs the three commands one after the other, each from nothing, so that a slow minute slows them alike. */
function runEach({ folder, content, semak, eleventy, cache }: Folders) {
  for (const old of [semak, eleventy, cache]) rmSync(old, { recursive: true, force: true });
  const run = (script: string, out: string, args: string[] = []) =>
    measure(script, args, { env: { CONTENT_DIR: content, OUT_DIR: out }, folder });

  const check = run('scripts/check.ts', semak);
  const build = run('scripts/build.ts', semak);
  const config = ['--config=scripts/bench/eleventy/eleventy.config.js', '--quiet'];
  const beside = run('node_modules/@11ty/eleventy/cmd.cjs', eleventy, config);

  const handedOver = statSync(join(cache, 'compiled.json')).mtimeMs;
  const lastPage = lastPageWritten(semak);
  const lastPageBeside = lastPageWritten(eleventy);
  const phases: Phases = {
    check: (handedOver - build.started) / 1000,
    pages: (lastPage - handedOver) / 1000,
    index: (build.ended - lastPage) / 1000,
    eleventyPages: (lastPageBeside - beside.started) / 1000,
    eleventyIndex: (beside.ended - lastPageBeside) / 1000,
  };
  return { check, build, eleventy: beside, phases };
}

function compareFiles({ semak, eleventy }: Folders) {
  const ours = builtFiles(semak);
  const theirs = builtFiles(eleventy);
  const [heaviest] = factPageWeights(semak);
  if (!heaviest) throw new Error('no fact page was built');
  const without = (pages: readonly string[], others: readonly string[]) => [
    ...new Set(pages).difference(new Set(others)),
  ];
  return {
    pages: {
      semak: ours.pages.length,
      eleventy: theirs.pages.length,
      onlySemak: without(ours.pages, theirs.pages),
      onlyEleventy: without(theirs.pages, ours.pages),
    },
    otherFiles: { semak: ours.others.length, eleventy: theirs.others.length },
    heaviest,
  };
}

function summary(runs: Run[]): Summary {
  return {
    seconds: median(runs.map(({ seconds }) => seconds)),
    cpu: median(runs.map(({ cpu }) => cpu)),
    memory: Math.max(...runs.map(({ memory }) => memory)),
    runs,
  };
}

function medianPhases(all: readonly Phases[]): Phases {
  const part = (name: keyof Phases) => median(all.map((phases) => phases[name]));
  return {
    check: part('check'),
    pages: part('pages'),
    index: part('index'),
    eleventyPages: part('eleventyPages'),
    eleventyIndex: part('eleventyIndex'),
  };
}
