import { cpSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { judgeChanges } from '../../src/changes/judge-changes.ts';
import { readContent } from '../../src/check/read/read-content.ts';
import { readFolder } from '../../src/check/read/read-folder.ts';
import { compareFolder } from './compare-folder.ts';
import { RealRepository } from './repository.fixture.ts';

const tide = 'facts/tide-twice.md';
const gauge = 'facts/gauge-moved.md';
const note = (from: string, to: string) =>
  `history:\n  - {date: 2021-08-01, kind: correction, note: Read anew., from: ${from}, to: ${to}}\n---\n\n`;

describe('a branch of a repository', () => {
  const repository = new RealRepository();
  let start = '';

  beforeAll(() => {
    start = repository.commit();
  });
  beforeEach(() => {
    repository.git('checkout', '--quiet', '--force', '-B', 'main', start);
    repository.git('clean', '--quiet', '--force', '-d');
    repository.git('checkout', '--quiet', '-B', 'work');
  });
  afterAll(() => repository.remove());

  test('has nothing to account for when nothing changed', () => {
    expect(repository.unsaidSince('main')).toEqual([]);
  });

  test('is judged as it lies in the working tree, committed or not', () => {
    repository.edit(gauge, 'verdict: contradicted', 'verdict: confirmed');
    const uncommitted = repository.unsaidSince('main');
    repository.commit();
    expect([uncommitted, repository.unsaidSince('main')]).toEqual([
      [`unaccounted-verdict ${gauge}`],
      [`unaccounted-verdict ${gauge}`],
    ]);
  });

  test('accounts for a new verdict with a note that says from which to which', () => {
    repository.edit(gauge, 'verdict: contradicted', 'verdict: confirmed');
    repository.edit(gauge, '---\n\n', note('contradicted', 'confirmed'));
    expect(repository.unsaidSince('main')).toEqual([]);
  });

  test('is not accused of what others did meanwhile', () => {
    repository.edit(tide, 'Dee Example', 'Eve Example');
    repository.commit();
    repository.git('checkout', '--quiet', 'main');
    repository.edit(gauge, 'verdict: contradicted', 'verdict: confirmed');
    repository.edit(gauge, '---\n\n', note('contradicted', 'confirmed'));
    repository.commit();
    repository.git('checkout', '--quiet', 'work');
    expect(repository.unsaidSince('main')).toEqual([`unaccounted-claim ${tide}`]);
  });

  test('is not accused of what came with a merge of the published branch, and still of its own', () => {
    repository.edit(tide, 'Dee Example', 'Eve Example');
    repository.commit();
    repository.git('checkout', '--quiet', 'main');
    repository.edit(gauge, 'verdict: contradicted', 'verdict: confirmed');
    repository.edit(gauge, '---\n\n', note('contradicted', 'confirmed'));
    repository.commit();
    repository.git('checkout', '--quiet', 'work');
    repository.git('merge', '--quiet', '--no-edit', 'main');
    const merged = repository.unsaidSince('main');
    repository.edit(gauge, 'verdict: confirmed', 'verdict: half-right');
    expect([merged, repository.unsaidSince('main')]).toEqual([
      [`unaccounted-claim ${tide}`],
      [`unaccounted-verdict ${gauge}`, `unaccounted-claim ${tide}`],
    ]);
  });

  test('is accused of taking a note back in a merge', () => {
    repository.git('checkout', '--quiet', 'main');
    repository.edit(gauge, 'verdict: contradicted', 'verdict: confirmed');
    repository.edit(gauge, '---\n\n', note('contradicted', 'confirmed'));
    repository.commit();
    repository.git('checkout', '--quiet', 'work');
    repository.edit(tide, 'topics: [tides]', 'topics: [tides] # all');
    repository.commit();
    repository.git('merge', '--quiet', '--no-edit', '--strategy=ours', 'main');
    expect(repository.unsaidSince('main')).toEqual([
      `rewritten-note ${gauge}`,
      `unaccounted-verdict ${gauge}`,
    ]);
  });

  test('may have its own history rewritten, for its commits are nobody else’s', () => {
    repository.edit(gauge, 'verdict: contradicted', 'verdict: confirmed');
    repository.commit();
    repository.edit(gauge, 'verdict: confirmed', 'verdict: contradicted');
    repository.git('add', '--all');
    repository.git('commit', '--quiet', '--amend', '--allow-empty', '--message=Taken back');
    expect(repository.unsaidSince('main')).toEqual([]);
  });

  test('is held against what is left in common when the published branch was rewritten', () => {
    repository.edit(gauge, 'verdict: contradicted', 'verdict: confirmed');
    repository.edit(gauge, '---\n\n', note('contradicted', 'confirmed'));
    repository.commit();
    repository.edit(tide, 'Dee Example', 'Eve Example');
    repository.commit();
    repository.git('checkout', '--quiet', 'main');
    repository.git('commit', '--quiet', '--amend', '--allow-empty', '--message=Rewritten');
    repository.git('checkout', '--quiet', 'work');
    expect(() => repository.unsaidSince('main')).toThrow(
      '"main" and HEAD have no commit in common; name another revision.',
    );
    expect(repository.unsaidSince(start)).toEqual([`unaccounted-claim ${tide}`]);
  });

  describe('in a pipeline', () => {
    afterEach(() => void vi.unstubAllEnvs());
    const runs = (named: Record<string, string>) => {
      const all = Object.keys(process.env).filter((name) => /^(?:CI_|GITHUB_|FORGEJO_)/.test(name));
      for (const name of all) vi.stubEnv(name, undefined);
      for (const [name, value] of Object.entries(named)) vi.stubEnv(name, value);
      return repository.unsaidSince('auto');
    };
    const correct = () => {
      repository.edit(gauge, 'verdict: contradicted', 'verdict: confirmed');
      repository.edit(gauge, '---\n\n', note('contradicted', 'confirmed'));
    };

    test('is held against what was published, when that was pushed away', () => {
      repository.git('checkout', '--quiet', 'main');
      correct();
      const published = repository.commit();
      repository.git('reset', '--quiet', '--hard', start);
      repository.edit(tide, 'topics: [tides]', 'topics: [tides] # all');
      repository.commit();
      expect(runs({ CI_COMMIT_BEFORE_SHA: published, CI_COMMIT_BRANCH: 'main' })).toEqual([
        `rewritten-note ${gauge}`,
        `unaccounted-verdict ${gauge}`,
      ]);
    });

    test('is not accused of what others did meanwhile, where GitLab merged the results before', () => {
      repository.edit(tide, 'Dee Example', 'Eve Example');
      const source = repository.commit();
      repository.git('checkout', '--quiet', 'main');
      repository.edit(gauge, 'verdict: contradicted', 'verdict: confirmed');
      const target = repository.commit();
      repository.git('checkout', '--quiet', '--detach', target);
      repository.git('merge', '--quiet', '--no-edit', source);
      const request = {
        CI_MERGE_REQUEST_DIFF_BASE_SHA: start,
        CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main',
      };
      expect(runs({ ...request, CI_MERGE_REQUEST_TARGET_BRANCH_SHA: target })).toEqual([
        `unaccounted-claim ${tide}`,
      ]);
    });
  });

  test('may be rebased', () => {
    repository.edit(tide, 'Dee Example', 'Eve Example');
    repository.commit();
    repository.git('checkout', '--quiet', 'main');
    repository.edit(gauge, 'verdict: contradicted', 'verdict: confirmed');
    repository.edit(gauge, '---\n\n', note('contradicted', 'confirmed'));
    repository.commit();
    repository.git('checkout', '--quiet', 'work');
    repository.git('rebase', '--quiet', 'main');
    expect(repository.unsaidSince('main')).toEqual([`unaccounted-claim ${tide}`]);
  });

  test('knows a renamed file again, and asks for its former id', () => {
    repository.git('mv', `content/${gauge}`, 'content/facts/gauge-was-moved.md');
    repository.commit();
    const undeclared = repository.unsaidSince('main');
    repository.edit('facts/gauge-was-moved.md', '[gauge-log]', '[gauge-log, gauge-moved]');
    expect([undeclared, repository.unsaidSince('main')]).toEqual([
      ['undeclared-rename facts/gauge-was-moved.md'],
      [],
    ]);
  });

  test('does not hide a new verdict behind a new name', () => {
    renameSync(join(repository.content, gauge), join(repository.content, 'facts/gauge-was-moved.md'));
    repository.edit('facts/gauge-was-moved.md', '[gauge-log]', '[gauge-log, gauge-moved]');
    repository.edit('facts/gauge-was-moved.md', 'verdict: contradicted', 'verdict: confirmed');
    expect(repository.unsaidSince('main')).toEqual(['unaccounted-verdict facts/gauge-was-moved.md']);
  });

  test('is told of a file that is gone, from the working tree or from the repository', () => {
    rmSync(join(repository.content, tide));
    const uncommitted = repository.unsaidSince('main');
    repository.commit();
    expect([uncommitted, repository.unsaidSince('main')]).toEqual([
      [`removed-fact ${tide}`],
      [`removed-fact ${tide}`],
    ]);
  });

  test('may change the ends of lines, with git’s help or without', () => {
    for (const name of [tide, gauge, 'verdicts.yaml', 'series/gauge-readings.yaml']) {
      repository.write(name, repository.read(name).replaceAll('\n', '\r\n'));
    }
    const uncommitted = repository.unsaidSince('main');
    repository.write('../.gitattributes', '* text eol=crlf\n');
    repository.commit();
    expect([uncommitted, repository.unsaidSince('main')]).toEqual([[], []]);
  });

  test('may hold files whose names are not ASCII', () => {
    repository.write('facts/marée haute "été"\n.md', '---\n---\n');
    repository.commit();
    repository.git('branch', '--force', 'main');
    repository.write('facts/marée haute "été"\n.md', '---\nclaim: Other\n---\n');
    expect(repository.unsaidSince('main')).toEqual([]);
  });

  test('is judged by what a link showed and shows, wherever it leads', () => {
    symlinkSync('tide-twice.md', join(repository.content, 'facts/tide-link.md'));
    repository.commit();
    repository.git('branch', '--force', 'main');
    const unchanged = repository.unsaidSince('main');
    rmSync(join(repository.content, 'facts/tide-link.md'));
    symlinkSync('gauge-moved.md', join(repository.content, 'facts/tide-link.md'));
    expect([unchanged, repository.unsaidSince('main').slice(0, 2)]).toEqual([
      [],
      ['rewritten-note facts/tide-link.md', 'unaccounted-claim facts/tide-link.md'],
    ]);
  });

  test('is judged by what a link shows once it stands in the place of a file', () => {
    rmSync(join(repository.content, tide));
    symlinkSync('gauge-moved.md', join(repository.content, tide));
    expect(repository.unsaidSince('main')).toContain(`unaccounted-claim ${tide}`);
  });

  test('is not accused by a version that today’s schemas do not fit', () => {
    repository.edit(tide, '    kind: correction\n', '');
    repository.edit(tide, 'verdict: half-right', 'verdict: false\nrating: 3');
    repository.write(gauge, 'no front matter at all');
    repository.commit();
    repository.git('branch', '--force', 'main');
    repository.git('checkout', '--quiet', start, '--', 'content');
    expect(repository.unsaidSince('main')).toEqual([]);
  });

  test('is accused by as much of an old version as can be read', () => {
    repository.edit(tide, 'verdict: half-right', 'verdict: half-right\nrating: 3');
    repository.commit();
    repository.git('branch', '--force', 'main');
    repository.edit(tide, 'verdict: half-right\nrating: 3', 'verdict: confirmed');
    expect(repository.unsaidSince('main')).toEqual([`unaccounted-verdict ${tide}`]);
  });

  test('needs a reviewer for a new file that is not even in the index', () => {
    const text = repository.read(gauge).replace('reviewers: [Cem Example]\n', '');
    repository.write(
      'facts/pier-new.md',
      text
        .replace('former_ids: [gauge-log]\n', '')
        .replace('The Harbour Board moved the gauge and said nothing about it.', 'There is a second pier.')
        .replace('The report says where', 'The plan shows that'),
    );
    expect(repository.unsaidSince('main')).toEqual(['review-missing facts/pier-new.md']);
  });
});

describe('a content folder that the base has elsewhere', () => {
  const repository = new RealRepository();
  const tides = 'https://tides.example.org';

  beforeAll(() => {
    repository.commit();
  });
  beforeEach(() => {
    repository.git('checkout', '--quiet', '--force', 'main');
    repository.git('clean', '--quiet', '--force', '-d');
    cpSync(repository.content, join(repository.top, 'other'), { recursive: true });
  });
  afterAll(() => repository.remove());

  const unsaidElsewhere = (edit: (path: string) => void) => {
    const content = join(repository.top, 'other');
    edit(content);
    const read = readContent(readFolder(content));
    return judgeChanges(compareFolder(content, read, 'main').changes).map(
      ({ code, file }) => `${code} ${file.slice(read.path.length + 1)}`,
    );
  };
  const replace = (path: string, from: string, to: string) =>
    writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
  const silently = (path: string) =>
    replace(join(path, gauge), 'verdict: contradicted', 'verdict: confirmed');

  test('is compared from there when it was moved, under another address too', () => {
    rmSync(repository.content, { recursive: true });
    expect(
      unsaidElsewhere((path) => {
        silently(path);
        replace(join(path, 'site.yaml'), `url: ${tides}`, 'url: https://other.example.org');
      }),
    ).toEqual([`unaccounted-verdict ${gauge}`]);
  });

  test('is compared from there when the old one was left in place, for the same address', () => {
    expect(unsaidElsewhere(silently)).toEqual([`unaccounted-verdict ${gauge}`]);
  });

  test('is a new site when its address is another and nothing is gone', () => {
    expect(
      unsaidElsewhere((path) => {
        silently(path);
        replace(join(path, 'site.yaml'), `url: ${tides}`, 'url: https://other.example.org');
      }),
    ).toEqual([]);
  });
});

describe('a series without a note', () => {
  const repository = new RealRepository();
  const series = 'series/gauge-readings.yaml';
  const own = 'history:\n  - date: 2021-06-01\n    kind: update\n    note: The year 2019 was added.\n';
  beforeAll(() => {
    repository.edit(series, own, '');
    repository.edit(series, '{period: 2017, readings: 730', '{period: 2016, readings: 730');
    repository.commit();
  });
  afterAll(() => repository.remove());

  test.each([
    ['2021-07-30', [`backdated-note ${series}`]],
    ['2021-07-31', []],
  ])('has its first one no earlier than the day before its last change: %s', (date, expected) => {
    repository.edit(series, 'readings: 730', 'readings: 731');
    repository.edit(
      series,
      'points:',
      `history: [{date: ${date}, kind: correction, note: Read anew.}]\npoints:`,
    );
    const unsaid = repository.unsaidSince('HEAD').filter((line) => line.endsWith(series));
    repository.git('checkout', '--quiet', '.');
    expect(unsaid).toEqual(expected);
  });
});

test.each(['', 'sites/tides/inhalt-é'])('a content folder may lie anywhere in a repository: "%s"', (path) => {
  const repository = new RealRepository(path);
  repository.commit();
  repository.edit(gauge, 'verdict: contradicted', 'verdict: confirmed');
  const unsaid = repository.unsaidSince('HEAD');
  repository.remove();
  expect(unsaid).toEqual([`unaccounted-verdict ${gauge}`]);
});
