import { describe, expect, test } from 'vitest';
import { check, hasErrors } from './check.ts';
import { compareDiagnostics, type Diagnostic } from './diagnostic.ts';
import { badCodes, badFixture, fileOf, good, goodText, overlay } from './fixtures/fixture.ts';
import { generated } from './fixtures/generated.ts';

/** The good folder with every fixture laid over it at once, as far as their files do not stand in each other's place. */
const worst = badCodes()
  .filter((code) => code !== 'empty-content')
  .reduce((folder, code) => {
    const { files, removed } = badFixture(code);
    const renamed = [...files, ...(generated[code] ?? [])].map((file) => {
      const name = file.name.replace(/^facts\/(.*)\.md$/, `facts/$1-${code}.md`);
      return { ...file, name, path: `content/${name}` };
    });
    return overlay(folder, renamed, removed);
  }, good);

describe('the diagnostics', () => {
  const { diagnostics } = check(worst);

  test('are the same for the same folder', () => {
    expect(check(worst).diagnostics).toEqual(diagnostics);
  });

  test('do not depend on the order in which the files were read', () => {
    expect(check({ ...worst, files: [...worst.files].reverse() }).diagnostics).toEqual(diagnostics);
  });

  test('are sorted by place', () => {
    expect([...diagnostics].sort(compareDiagnostics)).toEqual(diagnostics);
  });

  test('are plain data', () => {
    expect(JSON.parse(JSON.stringify(diagnostics))).toEqual(diagnostics);
  });

  test('are said in one line each, without invisible characters', () => {
    const odd = diagnostics.filter(({ message, suggestion = '' }) =>
      /[\p{Cc}\p{Cf}]/u.test(message + suggestion),
    );
    expect(odd).toEqual([]);
  });
});

test('a folder without files is told what belongs in it', () => {
  expect(
    check({ path: 'content', files: [] }).diagnostics.map(({ code, file }) => `${code} ${file}`),
  ).toEqual([
    'empty-content content/facts',
    'missing-page content/pages/contact.mdx',
    'missing-page content/pages/corrections-policy.mdx',
    'missing-page content/pages/funding.mdx',
    'missing-page content/pages/methodology.mdx',
    'missing-page content/pages/verdicts.mdx',
    'missing-file content/site.yaml',
    'missing-file content/topics.yaml',
    'missing-file content/verdicts.yaml',
  ]);
});

test('a measure of the home page that its series has not is told', () => {
  const site = goodText('site.yaml').replace('measure: readings', 'measure: reading');
  expect(check(overlay(good, [fileOf('site.yaml', site)])).diagnostics).toEqual([
    {
      file: 'content/site.yaml',
      line: 27,
      column: 12,
      code: 'unknown-series',
      severity: 'error',
      message: 'home.measure is "reading"; the series has: readings, costs.',
      suggestion: 'Did you mean "readings"?',
    },
  ]);
});

test('lines that end in carriage return and line feed change nothing', () => {
  const name = 'facts/two-tides-a-day.md';
  const windows = goodText(name).replace('half-right', 'half-rigth').replaceAll('\n', '\r\n');
  const { diagnostics } = check(overlay(good, [fileOf(name, windows)]));
  expect(diagnostics).toEqual(badFixture('unknown-verdict').expected);
});

test('files that Semak does not read are no affair of the check', () => {
  const others = [fileOf('README.md', '\uFEFF<b>'), fileOf('notes/a.json', new Uint8Array([0xff]))];
  expect(check(overlay(good, others)).diagnostics).toEqual([]);
});

test('an error stops a build, a warning does not', () => {
  const one: Diagnostic = { file: 'a', line: 1, column: 1, code: 'c', severity: 'warning', message: 'm' };
  expect([hasErrors([]), hasErrors([one]), hasErrors([one, { ...one, severity: 'error' }])]).toEqual([
    false,
    false,
    true,
  ]);
});
