import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';

/** The sites that the tests read: folder of the built site and base path. */
export interface BuiltSites {
  /** The content of this repository. */
  own: { folder: string; base: string };
  /** An invented content folder under a base path, with fact files that try to break out of their pages. */
  fixture: { folder: string; base: string };
}

declare module 'vitest' {
  interface ProvidedContext {
    sites: BuiltSites;
  }
}

const work = resolve('.cache/tests');

/** Builds both sites once, with the same command that a person uses. */
export default function setup(project: TestProject): void {
  const fixture = join(work, 'content');
  rmSync(fixture, { recursive: true, force: true });
  mkdirSync(fixture, { recursive: true });
  for (const source of ['src/check/fixtures/good', 'src/built-site/hostile'])
    cpSync(source, fixture, { recursive: true });
  project.provide('sites', {
    own: { folder: build('content', 'own'), base: '/' },
    fixture: { folder: build(fixture, 'fixture'), base: '/checks/' },
  });
}

function build(content: string, name: string): string {
  const folder = join(work, name);
  // The site and the browser project share one build in one run.
  const stamp = join(folder, `.built-by-${process.pid}`);
  if (existsSync(stamp)) return folder;
  execFileSync(process.execPath, ['scripts/build.ts', '--content', content, '--out', folder], {
    stdio: 'pipe',
  });
  mkdirSync(stamp);
  return folder;
}
