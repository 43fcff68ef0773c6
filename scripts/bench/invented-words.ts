import type { Random } from './random.ts';

/** The invented world of the bench: places that do not exist, and what is said of them. */
export const places = [
  'Examplehaven',
  'Sampleton',
  'Mockford',
  'Placeholder Bay',
  'Testwick',
  'Fictionbury',
  'Nowhere-on-Sea',
  'Dummybridge',
] as const;

export const things = [
  ...['ferry', 'lighthouse', 'tram', 'library', 'reservoir', 'harbour crane', 'market hall', 'tide gauge'],
  ...['swimming pool', 'footbridge', 'school bus', 'recycling yard', 'flood barrier', 'night bus'],
  ...['town clock', 'bandstand', 'ice rink', 'water tower', 'cycle path', 'post office'],
] as const;

export const measures = [
  ...['visits', 'breakdowns', 'complaints', 'repairs', 'permits', 'delays', 'refunds', 'inspections'],
  ...['closures', 'bookings', 'fines', 'tenders'],
] as const;

/** The bodies of each place that publish something, with the role in which they speak. */
export const publisherKinds = [
  { name: 'Gazette', role: 'press' },
  { name: 'Evening Post', role: 'press' },
  { name: 'Herald', role: 'press' },
  { name: 'Council', role: 'official' },
  { name: 'Statistics Office', role: 'dataset' },
  { name: 'Audit Office', role: 'primary' },
  { name: 'Transport Company', role: 'interested' },
  { name: 'University', role: 'expert' },
] as const;

export const firstNames = [
  ...['Ada', 'Ben', 'Cem', 'Dee', 'Eve', 'Fay', 'Gus', 'Hal', 'Ida', 'Joe'],
  ...['Kim', 'Lou', 'May', 'Ned', 'Ola', 'Pia', 'Quin', 'Roy', 'Sue', 'Tom'],
] as const;
export const lastNames = [
  ...['Example', 'Sample', 'Mock', 'Testwell', 'Nobody', 'Fixture', 'Placeholder'],
  ...['Dummy', 'Fiction', 'Pretend', 'Makebelieve', 'Invention'],
] as const;

const onsets = [...'bdfghklmnprstvwz', 'br', 'cl', 'dr', 'fl', 'gr', 'pr', 'st', 'tr'];
const rhymes = [
  'ab',
  'addle',
  'amble',
  'arn',
  'eck',
  'ellow',
  'enner',
  'ibb',
  'illow',
  'ock',
  'orrel',
  'ummer',
];

/** A street that does not exist: there are thousands, as what real claims are about is nearly always something else. */
export function inventedStreet(random: Random): string {
  const word = () => {
    const letters = random.pick(onsets) + random.pick(rhymes) + random.pick(onsets) + random.pick(rhymes);
    return letters.charAt(0).toUpperCase() + letters.slice(1);
  };
  return `${word()} ${word()} Lane`;
}

/** What a sentence about one matter can name. */
export interface Matter {
  place: string;
  /** A street of that place. */
  street: string;
  thing: string;
  measure: string;
  year: number;
  /** Two counts, the second the later. */
  before: number;
  after: number;
}

type Sentence = (matter: Matter) => string;

const count = (number: number) => number.toLocaleString('en');

/** A claim with the headline and summary that answer it, and other wordings of the same. */
export interface Saying {
  claim: Sentence;
  headline: Sentence;
  summary: Sentence;
  wordings: readonly Sentence[];
}

export const sayings: readonly Saying[] = [
  {
    claim: (m) =>
      `The number of ${m.measure} at the ${m.thing} in ${m.street}, ${m.place}, has almost doubled since ${m.year}.`,
    headline: (m) => `From ${count(m.before)} to ${count(m.after)}: what the ${m.place} ${m.thing} counted`,
    summary: (m) =>
      `The ${m.place} ${m.thing} counted ${count(m.before)} ${m.measure} in ${m.year} and ${count(m.after)} two years later. Near doubling appears only when two different counts are mixed.`,
    wordings: [
      (m) => `Twice as many ${m.measure} at the ${m.thing} in ${m.street}`,
      (m) => `${m.street} ${m.thing}: ${m.measure} have doubled`,
      (m) => `${m.street} : deux fois plus qu’en ${m.year}`,
    ],
  },
  {
    claim: (m) =>
      `The contract for the ${m.thing} in ${m.street}, ${m.place}, was given without an open tender.`,
    headline: (m) => `${m.place} asked one firm to run its ${m.thing} in ${m.year}`,
    summary: (m) =>
      `The council of ${m.place} chose the operator of the ${m.thing} by direct negotiation in ${m.year}. The auditor later called the price of ${count(m.after)} crowns high.`,
    wordings: [
      (m) => `There was no tender for the ${m.thing} of ${m.street}`,
      (m) => `${m.street}: they gave away the ${m.thing} contract`,
      (m) => `${m.street} : un contrat sans appel d’offres`,
    ],
  },
  {
    claim: (m) =>
      `More than ${count(m.after)} ${m.measure} were recorded at the ${m.thing} of ${m.street}, ${m.place}, in one year.`,
    headline: (m) => `${m.place} recorded ${count(m.before)} ${m.measure} at its ${m.thing} in ${m.year}`,
    summary: (m) =>
      `The yearly report for ${m.year} gives ${count(m.before)} ${m.measure}. The larger number of ${count(m.after)} adds the year before, so one year is counted twice.`,
    wordings: [
      (m) => `${count(m.after)} ${m.measure} at the ${m.street} ${m.thing}`,
      (m) => `Record number of ${m.measure} in ${m.street}`,
      (m) => `${m.street} : plus de ${m.after} en un an`,
    ],
  },
  {
    claim: (m) => `The ${m.thing} in ${m.street}, ${m.place}, has been sold to a private company.`,
    headline: (m) => `The ${m.thing} is still the property of ${m.place}; its operation was let`,
    summary: (m) =>
      `The land register names the town as the owner of the ${m.thing}. In ${m.year} its operation was let to a company for ${count(m.before)} crowns a year.`,
    wordings: [
      (m) => `They sold the ${m.thing} of ${m.street}`,
      (m) => `${m.place} does not own its ${m.street} ${m.thing} any more`,
      (m) => `${m.street} : vendu à une société privée`,
    ],
  },
  {
    claim: (m) => `There were no ${m.measure} at the ${m.thing} in ${m.street}, ${m.place}, in ${m.year}.`,
    headline: (m) => `${count(m.before)} ${m.measure} stand in the ${m.year} report on the ${m.thing}`,
    summary: (m) =>
      `The report for ${m.year} lists ${count(m.before)} ${m.measure} at the ${m.thing} of ${m.place}. The statement that there were none was made before the report came out.`,
    wordings: [
      (m) => `Not one of the ${m.measure} at the ${m.street} ${m.thing} is true`,
      (m) => `No ${m.measure} in ${m.street} in ${m.year}`,
      (m) => `${m.street} : aucun cas en ${m.year}`,
    ],
  },
];

/** Quotations: what a source is made to say. */
export const quotations: readonly Sentence[] = [
  (m) => `the number of ${m.measure} at the ${m.thing} rose from ${count(m.before)} to ${count(m.after)}`,
  (m) => `a total of ${count(m.before)} ${m.measure} were reported in ${m.year}`,
  (m) => `we have a mechanism to verify what happens at the ${m.thing}, and we use it every day`,
  (m) => `the ceiling price of ${count(m.after)} crowns set for the ${m.thing} was high`,
  (m) => `no decision about the ${m.thing} was taken before the council had met`,
  (m) => `the people of ${m.place} were asked about the ${m.thing}, and most of them answered`,
];

/** How a quotation is led in. */
export const leadIns = [
  'The report puts it in these words:',
  'A later page of the same body says',
  'The minutes of the meeting have it that',
  'Asked about it, the speaker answered',
  'The yearly report states',
  'In the copy that we read it says',
] as const;

/** Sentences that rest on a source: a citation is put behind each. */
export const findings: readonly Sentence[] = [
  (m) =>
    `The table for ${m.year} gives ${count(m.before)} ${m.measure}, and the one after it ${count(m.after)}`,
  (m) =>
    `The inspection of the ${m.thing} took place in the spring and was written up in the autumn of ${m.year}`,
  (m) =>
    `The council of ${m.place} voted on the matter, with ${m.before % 19} members for it and ${m.after % 7} against`,
  (m) => `The operator of the ${m.thing} gave its own count of ${count(m.after)} to the newspaper`,
  (m) => `An engineer who had looked at the ${m.thing} explained how such ${m.measure} come about`,
  (m) => `The register of contracts names the day on which the ${m.thing} was handed over`,
];

/** Sentences that rest on nothing but the text before them. */
export const remarks: readonly Sentence[] = [
  () => `These are two counts of different things, so one cannot be divided by the other.`,
  () => `The body that gave this answer is an interested party, and its word is evidence, not a verdict.`,
  (m) => `The rise at the ${m.thing} is real, but it is not as steep as the claim makes it.`,
  (m) =>
    `A question put by a reporter in ${m.place} is not yet a statement, but it takes something for granted.`,
  (m) => `Other outlets give slightly different sums for the same ${m.measure}, and none of them says why.`,
  (m) =>
    `What the ${m.place} office counts as one of its ${m.measure} changed in that year, which the table does not say.`,
  () => `The rounded number agrees with the exact one that was published some months later.`,
  (m) => `Nobody in ${m.place} has shown the paper from which the first number was read.`,
  (m) =>
    `The page was changed after it was first published, and the older copy had no number for the ${m.thing} at all.`,
  () => `Whether the same holds for the neighbouring towns was not asked, and this page does not answer it.`,
];

/** What a page owns up to at its end. */
export const unknowns: readonly Sentence[] = [
  (m) => `Who first spoke of the ${m.thing} in this way.`,
  (m) => `Whether the ${m.measure} of the last months of ${m.year} are in the table.`,
  (m) => `What the operator was paid, and from which fund of ${m.place}.`,
  (m) => `How many of the ${m.measure} were counted twice.`,
  () => `What stood in the paper that was read out, since no copy of it is public.`,
];
