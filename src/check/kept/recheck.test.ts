import { describe, expect, test } from 'vitest';
import { check } from '../check.ts';
import { badCodes, badFixture, fileOf, good, goodText, overlay, withDigests } from '../fixtures/fixture.ts';
import { generated } from '../fixtures/generated.ts';
import type { RawFile, RawFolder } from '../read/raw-file.ts';
import { nothingKept, type KeptResults } from './kept-results.ts';
import { recheck } from './recheck.ts';

const fact = 'facts/two-tides-a-day.md';

/** What a check keeps of a folder, as it comes back from a file. */
function keptOf(folder: RawFolder): KeptResults {
  const { kept } = recheck(withDigests(folder), nothingKept);
  const again = <Entry>(entries: ReadonlyMap<string, Entry>) =>
    new Map(JSON.parse(JSON.stringify([...entries])) as [string, Entry][]);
  return {
    ...kept,
    facts: again(kept.facts),
    evidence: again(kept.evidence),
    across: again(kept.across),
  };
}

/** The folder with files whose bytes, all but those of the named ones, cannot be read. */
function closed({ path, files }: RawFolder, open: readonly string[]): RawFolder {
  const close = (file: RawFile): RawFile => ({
    ...file,
    get bytes(): never {
      throw new Error(`${file.name} was read`);
    },
  });
  return { path, files: files.map((file) => (open.includes(file.name) ? file : close(file))) };
}

const ending = new TextEncoder().encode('\nOne more sentence.\n');

/** What is always read: the vocabulary, and the evidence that series ask for. */
const alwaysRead = good.files.map(({ name }) => name).filter((name) => !name.startsWith('facts/'));

describe.each(badCodes())('with the faults of %s', (code) => {
  const { files, removed } = badFixture(code);
  const bad = overlay(good, [...files, ...(generated[code] ?? [])], removed);
  const { diagnostics } = check(bad);

  test('gives what a check gives, with nothing kept', () => {
    expect(recheck(withDigests(bad), nothingKept).diagnostics).toEqual(diagnostics);
  });

  test('gives what a check gives when nothing changed', () => {
    expect(recheck(withDigests(bad), keptOf(bad)).diagnostics).toEqual(diagnostics);
  });

  test('gives what a check gives when the faults are new', () => {
    expect(recheck(withDigests(bad), keptOf(good)).diagnostics).toEqual(diagnostics);
  });

  test('gives what a check gives when the faults are mended', () => {
    expect(recheck(withDigests(good), keptOf(bad)).diagnostics).toEqual([]);
  });
});

describe('a file that did not change', () => {
  const kept = keptOf(good);

  test('is not read again', () => {
    const folder = closed(withDigests(good), alwaysRead);
    expect(recheck(folder, kept).diagnostics).toEqual([]);
  });

  test('is not read again when another changed', () => {
    const changed = overlay(good, [fileOf(fact, `${goodText(fact)}\nOne more sentence.\n`)]);
    const folder = closed(withDigests(changed), [...alwaysRead, fact]);
    expect(recheck(folder, kept).diagnostics).toEqual([]);
  });

  test('is handed on as it is', () => {
    const changed = overlay(good, [fileOf(fact, `${goodText(fact)}\nOne more sentence.\n`)]);
    const now = recheck(withDigests(changed), kept).kept;
    const isNew = [...now.facts].filter(([path, entry]) => kept.facts.get(path) !== entry);
    expect(isNew.map(([path]) => path)).toEqual([`content/${fact}`]);
    expect([...now.evidence].filter(([path, entry]) => kept.evidence.get(path) !== entry)).toEqual([]);
  });
});

describe('a fact file that did not change is judged again', () => {
  const records = good.files.filter(({ name }) => name.startsWith('evidence/'));

  test.each(records)('when the evidence in $name is taken away', ({ name }) => {
    const without = overlay(good, [], [name]);
    expect(recheck(withDigests(without), keptOf(good)).kept).toEqual(keptOf(without));
  });

  test.each(records)('when the evidence in $name changes', (record) => {
    const { figures, ...rest } = JSON.parse(goodText(record.name)) as { figures: string[] };
    const changed = overlay(good, [
      fileOf(record.name, JSON.stringify({ ...rest, figures: figures.slice(1) })),
    ]);
    expect(recheck(withDigests(changed), keptOf(good)).diagnostics).toEqual(check(changed).diagnostics);
  });

  test.each(records)('when the evidence in $name is added', ({ name }) => {
    const without = overlay(good, [], [name]);
    const { diagnostics, kept } = recheck(withDigests(good), keptOf(without));
    expect([diagnostics, kept]).toEqual([[], keptOf(good)]);
  });

  test('when a verdict it has is taken off the scale', () => {
    const { verdict = '' } = check(good).content.facts[0]?.data ?? {};
    const text = goodText('verdicts.yaml').replace(`id: ${verdict}\n`, `id: ${verdict}x\n`);
    const changed = overlay(good, [fileOf('verdicts.yaml', text)]);
    const { diagnostics } = recheck(withDigests(changed), keptOf(good));
    expect(diagnostics).toEqual(check(changed).diagnostics);
    expect(diagnostics.map(({ code }) => code)).toContain('unknown-verdict');
  });
});

test('a fact file that is not sound is not kept', () => {
  const unsound = overlay(good, [fileOf(fact, goodText(fact).replace('verdict:', 'verdikt:'))]);
  expect([...keptOf(unsound).facts.keys()]).not.toContain(`content/${fact}`);
});

test('a file without a digest is not kept', () => {
  const { facts, evidence } = recheck(good, nothingKept).kept;
  expect([facts.size, evidence.size]).toEqual([0, 0]);
});

test('no rule that looks at all files is asked again when only a text changed', () => {
  const kept = keptOf(good);
  const changed = overlay(good, [fileOf(fact, `${goodText(fact)}\nOne more sentence.\n`)]);
  const { across } = recheck(withDigests(changed), kept).kept;
  expect(across.size).toBeGreaterThan(5);
  for (const [code, found] of across) expect(found).toBe(kept.across.get(code));
});

test.each(badCodes())(
  'what rules find across files with the faults of %s needs no text of a fact file',
  (code) => {
    const { files, removed } = badFixture(code);
    const bad = overlay(good, [...files, ...(generated[code] ?? [])], removed);
    const kept = keptOf(bad);
    const longer = bad.files
      .filter(({ name, bytes }) => name.startsWith('facts/') && bytes instanceof Uint8Array)
      .map(({ name, bytes }) => fileOf(name, new Uint8Array([...(bytes as Uint8Array), ...ending])));
    const changed = overlay(bad, longer);
    expect(recheck(withDigests(changed), kept).diagnostics).toEqual(check(changed).diagnostics);
  },
);

describe('a rule that looks at all files, and takes long', () => {
  const { files } = badFixture('similar-claim');
  const alike = overlay(good, files);
  const lowered = alike.files
    .filter(({ name }) => name.startsWith('facts/'))
    .map(({ name, bytes }) => {
      const text = new TextDecoder().decode(bytes as Uint8Array);
      return fileOf(name, text.replace(/^---\n/, '---\n# A line more.\n'));
    });
  const lower = overlay(alike, lowered);

  test('is not asked again when what it looks at is the same', () => {
    const kept = keptOf(alike);
    const retitled = overlay(alike, [
      fileOf(fact, goodText(fact).replace(/^headline: .*$/m, 'headline: Another headline altogether')),
    ]);
    const { across } = recheck(withDigests(retitled), kept).kept;
    expect(across.get('similar-claim')).toBe(kept.across.get('similar-claim'));
    expect(across.get('source-disagreement')).not.toBe(kept.across.get('source-disagreement'));
  });

  test('is asked again when the lines on which it found something can be others', () => {
    const { diagnostics } = recheck(withDigests(lower), keptOf(alike));
    expect(diagnostics).toEqual(check(lower).diagnostics);
    expect(diagnostics).not.toEqual(check(alike).diagnostics);
  });
});
