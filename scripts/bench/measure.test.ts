import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { measure, median, roundRatio } from './measure.ts';

const folder = mkdtempSync(join(tmpdir(), 'semak-measure-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('measuring', () => {
  test('gives time and memory of the whole process of a script', () => {
    const run = measure('scripts/check.ts', ['--help'], { env: {}, folder });
    expect(run.ended).toBeGreaterThan(run.started);
    expect(run.cpu).toBeGreaterThan(0);
    expect(run.memory).toBeGreaterThan(1);
  });

  test('says what a script printed when it fails', () => {
    expect(() => measure('scripts/check.ts', ['--nonsense'], { env: {}, folder })).toThrow("'--nonsense'");
  });
});

describe('the median', () => {
  test('is the middle one, or the mean of the middle two', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(median([7])).toBe(7);
  });
});

test('a ratio is that of the same round, so a slow round weighs no more than another', () => {
  const runs = [2, 30, 6].map(taking);
  const others = [1, 10, 4].map(taking);
  expect(roundRatio(runs, others, 'seconds')).toEqual({ median: 2, min: 1.5, max: 3 });
});

function taking(seconds: number) {
  return { seconds, cpu: seconds, memory: 1, started: 0, ended: 0 };
}
