import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { listFolder, type ListedFile } from '../../src/check/read/list-folder.ts';
import { checkFolder, checkWithCrew } from './check-folder.ts';
import { checkedFolder } from './checked-folder.fixture.ts';
import { Crew } from './crew/crew.ts';

const { folder, cache, fact, asChecked } = checkedFolder();
const spoil = () => writeFileSync(fact, readFileSync(fact, 'utf8').replace('verdict:', 'verdikt:'));
const threads = vi.fn((of: string, listed: readonly ListedFile[]) => new Crew(of, listed, 2));
beforeEach(() => {
  threads.mockClear();
});

async function checked(from: number, gather: NonNullable<Parameters<typeof checkWithCrew>[2]['gather']>) {
  const listing = Promise.resolve(listFolder(folder));
  const { diagnostics } = await checkWithCrew(folder, {}, { listing, from, gather });
  return diagnostics;
}

test('a crew of threads finds what a check finds', async () => {
  spoil();
  expect(await checked(1, threads)).toEqual(asChecked());
  expect(threads).toHaveBeenCalledOnce();
});

test('what a crew found is kept like what was found without one', async () => {
  await checked(1, threads);
  const kept = () => readdirSync(cache).map((name) => readFileSync(join(cache, name), 'utf8'));
  const byCrew = kept();
  rmSync(cache, { recursive: true });
  checkFolder(folder);
  expect(byCrew).toEqual(kept());
});

test('a crew is gathered for many fact files only, and not for those that are known', async () => {
  const many = listFolder(folder).filter(({ name }) => name.startsWith('facts/')).length;
  expect(await checked(many + 1, threads)).toEqual([]);
  expect(await checked(1, threads)).toEqual([]);
  expect(threads).not.toHaveBeenCalled();
});

test('every fact file is judged again by a crew when what they are judged by has changed', async () => {
  checkFolder(folder);
  const topics = join(folder, 'topics.yaml');
  writeFileSync(topics, `${readFileSync(topics, 'utf8')}# A line more.\n`);
  expect(await checked(1, threads)).toEqual(asChecked());
  expect(threads).toHaveBeenCalledOnce();
});

test('the check is made without a crew that dies', async () => {
  spoil();
  const dismiss = vi.fn(() => Promise.resolve());
  const fails = () => Promise.reject(new Error('out of memory'));
  expect(await checked(1, () => ({ look: fails, judge: fails, dismiss }))).toEqual(asChecked());
  expect(dismiss).toHaveBeenCalledOnce();
});

test('what a crew says of files that changed under it is not believed', async () => {
  const crew = new Crew(folder, listFolder(folder), 2);
  const meanwhile = {
    look: (places: readonly number[]) => crew.look(places),
    judge: async (places: readonly number[], evidence: string) => {
      const judged = await crew.judge(places, evidence);
      spoil();
      return judged;
    },
    dismiss: () => crew.dismiss(),
  };
  await checked(1, () => meanwhile);
  expect(checkFolder(folder).diagnostics).toEqual(asChecked());
  expect(asChecked()).not.toEqual([]);
});
