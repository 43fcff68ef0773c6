import { defineConfig } from 'vitest/config';

/**
 * Three kinds of tests, told apart by the ends of their names: `*.test.ts` beside the code, `*.site.test.ts` on a
 * built site, `*.browser.test.ts` in a real browser. The last two build and serve, so their files run one at a time.
 * No test lies under `src/pages`: it would become a route.
 */
const built = {
  globalSetup: ['src/built-site/build.setup.ts'],
  testTimeout: 120_000,
  hookTimeout: 600_000,
  fileParallelism: false,
};
const folders = '{src,scripts}/**';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: [`${folders}/*.test.ts`],
          exclude: [`${folders}/*.{site,browser}.test.ts`, 'src/pages/**'],
          pool: 'threads',
          // Nothing that is tested here keeps state, so the modules are loaded once for each thread.
          isolate: false,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'site',
          include: [`${folders}/*.site.test.ts`],
          sequence: { groupOrder: 1 },
          ...built,
        },
      },
      {
        test: {
          name: 'browser',
          include: [`${folders}/*.browser.test.ts`],
          sequence: { groupOrder: 2 },
          ...built,
        },
      },
    ],
  },
});
