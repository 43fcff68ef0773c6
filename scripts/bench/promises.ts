import type { Comparison } from './compare.ts';
import type { Ratio } from './measure.ts';

/** Something that Semak promises of its speed or of the weight of its pages, and whether it came out so. */
export interface Promised {
  /** What was measured, and what was wanted. */
  words: string;
  kept: boolean;
}

/** The most that a fact page's HTML and CSS may weigh together, in bytes, gzipped. */
const weightLimit = 20_000;
/** The most that a check after one change may take beside start-up, in seconds. */
const recheckLimit = 1;
/** The most that a check may take, in whole builds. */
const checkLimit = 1 / 3;
/** The most that a build of Semak may take at 1,000 fact files, in builds of Eleventy. */
const ratioLimit = 2;

/** The promises that can be judged by what was measured for one number of fact files. */
export function promises({ facts, check, recheck, startUp, ratios, heaviest }: Comparison): Promised[] {
  const again = recheck.seconds - startUp.seconds;
  const againCpu = recheck.cpu - startUp.cpu;
  const weight = heaviest.html + heaviest.css;
  return [
    ...(facts === 1000
      ? [
          {
            words: `build ÷ Eleventy is ${ratio(ratios.seconds)}; wanted at most ${ratioLimit}`,
            kept: ratios.seconds.median <= ratioLimit,
          },
        ]
      : []),
    {
      words: `a check after one change takes ${seconds(again)} beside ${seconds(startUp.seconds)} of start-up (in processor time ${seconds(againCpu)} beside ${seconds(startUp.cpu)}); wanted under ${recheckLimit} s`,
      kept: again < recheckLimit,
    },
    {
      words: `check ÷ build is ${ratio(ratios.check)}, with a check of ${seconds(check.seconds)}; wanted at most ${checkLimit.toFixed(2)}`,
      kept: ratios.check.median <= checkLimit,
    },
    {
      words: `heaviest fact page: HTML ${count(heaviest.html)} + CSS ${count(heaviest.css)} = ${count(weight)} bytes gzipped; wanted under ${count(weightLimit)}`,
      kept: weight < weightLimit,
    },
  ];
}

/** A number as the report writes it. */
export const count = (number: number) => number.toLocaleString('en');
/** A time as the report writes it. */
export const seconds = (number: number) => `${number.toFixed(2)} s`;
/** A ratio with its spread, as the report writes it. */
export const ratio = ({ median, min, max }: Ratio) =>
  `${median.toFixed(2)} (${min.toFixed(2)} to ${max.toFixed(2)})`;
