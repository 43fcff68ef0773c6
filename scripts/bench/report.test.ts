import { describe, expect, test } from 'vitest';
import type { Comparison } from './compare.ts';
import { promises } from './promises.ts';
import { reportTables } from './report.ts';

const taking = (seconds: number) => ({ seconds, cpu: seconds / 2, memory: 100, runs: [] });
const comparison: Comparison = {
  facts: 1000,
  check: taking(1),
  recheck: taking(0.9),
  startUp: taking(0.4),
  build: taking(6),
  eleventy: taking(4),
  ratios: {
    seconds: { median: 1.5, min: 1.4, max: 1.75 },
    cpu: { median: 1.6, min: 1.5, max: 1.7 },
    check: { median: 0.17, min: 0.16, max: 0.18 },
  },
  phases: { handedOver: 1, pages: 3, afterLastPage: 2, eleventyPages: 2.5, eleventyIndex: 1.5 },
  pages: { semak: 1200, eleventy: 1200, onlySemak: [], onlyEleventy: [] },
  otherFiles: { semak: 3, eleventy: 2 },
  heaviest: { page: 'facts/a/index.html', html: 9_000, css: 4_000, scripts: [] },
};

describe('the report', () => {
  const report = reportTables([comparison]);

  test('sets the build beside Eleventy as a ratio with its spread, and the check beside the build', () => {
    expect(report).toContain(
      '| 1,000 | 1,200 | 1.00 s, 100 MiB | 0.90 s, 100 MiB | 6.00 s, 100 MiB | 4.00 s, 100 MiB | 1.50 (1.40 to 1.75) | 0.17 (0.16 to 0.18) |',
    );
  });

  test('says whether the limits are kept', () => {
    expect(report).toContain('build ÷ Eleventy is 1.50 (1.40 to 1.75); wanted at most 2: kept');
    expect(report).toContain('= 13,000 bytes gzipped; wanted under 20,000: kept');
    expect(report).toContain(
      'takes 0.50 s beside 0.40 s of start-up (in processor time 0.25 s beside 0.20 s); wanted under 1 s: kept',
    );
    expect(report).toContain(
      'check ÷ build is 0.17 (0.16 to 0.18), with a check of 1.00 s; wanted at most 0.33: kept',
    );
    const ratios = { ...comparison.ratios, seconds: { median: 2.25, min: 1.9, max: 2.5 } };
    const slow = reportTables([{ ...comparison, ratios }]);
    expect(slow).toContain('build ÷ Eleventy is 2.25 (1.90 to 2.50); wanted at most 2: NOT KEPT');
  });

  test('says so when the two did not make the same pages', () => {
    expect(report).not.toContain('DIFFER');
    const pages = { semak: 1201, eleventy: 1200, onlySemak: ['new/index.html'], onlyEleventy: [] };
    const differing = reportTables([{ ...comparison, pages }]);
    expect(differing).toContain('THE PAGES DIFFER: 1 made by Semak alone, such as new/index.html');
  });
});

describe('a promise', () => {
  const areKept = (row: Comparison) => promises(row).map(({ kept }) => kept);

  test('is kept up to its limit', () => {
    expect(areKept(comparison)).toEqual([true, true, true, true]);
  });

  test.each<[string, Partial<Comparison>, boolean[]]>([
    ['a slow build', { ratios: withRatio('seconds', 2.01) }, [false, true, true, true]],
    ['a slow check after a change', { recheck: taking(1.41) }, [true, false, true, true]],
    ['a slow check', { ratios: withRatio('check', 0.34) }, [true, true, false, true]],
    ['a heavy page', { heaviest: { ...comparison.heaviest, html: 16_000 } }, [true, true, true, false]],
  ])('is not kept by %s', (_, slower, kept) => {
    expect(areKept({ ...comparison, ...slower })).toEqual(kept);
  });

  test('of the build beside Eleventy is of 1,000 fact files', () => {
    expect(promises({ ...comparison, facts: 10_000 })).toHaveLength(3);
  });
});

function withRatio(name: keyof Comparison['ratios'], median: number): Comparison['ratios'] {
  return { ...comparison.ratios, [name]: { median, min: median, max: median } };
}
