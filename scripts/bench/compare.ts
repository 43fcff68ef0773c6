import { rmSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { cacheFolder, checkCacheFolder } from '../../src/folders.ts';
import { clockTick } from '../check/seen-files.ts';
import { builtFiles, factPageWeights, lastPageWritten, type PageWeight } from './built-pages.ts';
import { writeEleventyProject } from './eleventy-project.ts';
import { writeContent, type ContentOptions } from './generate-content.ts';
import { measure, median, root, roundRatio, type Ratio, type Run } from './measure.ts';
import { runRechecks } from './recheck.ts';

/** The runs of one command: medians of the times in seconds, the highest memory in MiB. */
export interface Summary {
  seconds: number;
  cpu: number;
  memory: number;
  runs: Run[];
}

/**
 * Parts of the two builds in seconds, told by the times at which files were written. Semak's first ends when the check
 * has handed over; beside it Astro bundles, and beside its pages the index is made. Eleventy does one after the other.
 */
export type Phases = Record<
  'handedOver' | 'pages' | 'afterLastPage' | 'eleventyPages' | 'eleventyIndex',
  number
>;

/** What was measured for one number of fact files. */
export interface Comparison {
  facts: number;
  check: Summary;
  /** A check after one change, when an earlier one kept its results. */
  recheck: Summary;
  /** The same command on one fact file. */
  startUp: Summary;
  build: Summary;
  eleventy: Summary;
  /** Build ÷ Eleventy by the clock and by processor time, and check ÷ build. */
  ratios: Record<'seconds' | 'cpu' | 'check', Ratio>;
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
  /** Eleventy's input folder. */
  project: string;
  semak: string;
  eleventy: string;
  cache: string;
}

/** Makes content under `folder`, and measures check, build and Eleventy on it in turn. */
export function compare(
  options: ContentOptions,
  { runs, folder }: { runs: number; folder: string },
): Comparison {
  const content = join(folder, 'content');
  const project = join(folder, 'project');
  const semak = join(folder, 'semak');
  writeContent(content, options);
  writeEleventyProject(content, project);
  // The check does not remember by their times files that somebody writes at the moment, which here are all.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, clockTick);
  // What the build itself is told, so that its cache can be found and taken away.
  process.env['CONTENT_DIR'] = content;
  process.env['OUT_DIR'] = semak;
  const eleventy = join(folder, 'eleventy');
  const folders = { folder, content, project, semak, eleventy, cache: cacheFolder() };
  try {
    const taken = Array.from({ length: runs }, (_, round) => runEach(folders, round));
    const checks = taken.map(({ check }) => check);
    const builds = taken.map(({ build }) => build);
    const besides = taken.map(({ beside }) => beside);
    return {
      facts: options.facts,
      check: summary(checks),
      recheck: summary(taken.flatMap(({ rechecks }) => rechecks)),
      startUp: summary(taken.flatMap(({ startUps }) => startUps)),
      build: summary(builds),
      eleventy: summary(besides),
      ratios: {
        seconds: roundRatio(builds, besides, 'seconds'),
        cpu: roundRatio(builds, besides, 'cpu'),
        check: roundRatio(checks, builds, 'seconds'),
      },
      phases: medianPhases(taken.map(({ phases }) => phases)),
      ...compareFiles(folders),
    };
  } finally {
    for (const cache of [folders.cache, checkCacheFolder(content)]) {
      rmSync(cache, { recursive: true, force: true });
    }
  }
}

/**
 * Runs the three commands one after the other, each from nothing, so that a slow minute slows them alike. Semak builds
 * first in one round and Eleventy in the next, so that neither always meets what the other left.
 */
function runEach({ folder, content, project, semak, eleventy, cache }: Folders, round: number) {
  for (const old of [semak, eleventy, cache]) rmSync(old, { recursive: true, force: true });
  const env = { CONTENT_DIR: content, OUT_DIR: semak };
  const runSemak = () => measure('scripts/build.ts', [], { env, folder });
  const runEleventy = () => {
    const args = [
      '--config=scripts/bench/eleventy/eleventy.config.js',
      // Eleventy takes an absolute path for one in the working directory.
      `--input=${relative(root, project)}`,
      `--output=${relative(root, eleventy)}`,
      '--quiet',
    ];
    return measure('node_modules/@11ty/eleventy/cmd.cjs', args, { env: {}, folder });
  };

  const check = measure('scripts/check.ts', ['--fresh'], { env, folder });
  const again = runRechecks(content, folder);
  const eleventyFirst = round % 2 === 1 ? runEleventy() : undefined;
  const build = runSemak();
  const beside = eleventyFirst ?? runEleventy();

  const handedOver = statSync(join(cache, 'compiled.json')).mtimeMs;
  const lastPage = lastPageWritten(semak);
  const lastPageBeside = lastPageWritten(eleventy);
  const phases: Phases = {
    handedOver: (handedOver - build.started) / 1000,
    pages: (lastPage - handedOver) / 1000,
    afterLastPage: (build.ended - lastPage) / 1000,
    eleventyPages: (lastPageBeside - beside.started) / 1000,
    eleventyIndex: (beside.ended - lastPageBeside) / 1000,
  };
  return { check, ...again, build, beside, phases };
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
    handedOver: part('handedOver'),
    pages: part('pages'),
    afterLastPage: part('afterLastPage'),
    eleventyPages: part('eleventyPages'),
    eleventyIndex: part('eleventyIndex'),
  };
}
