import { contribute } from './contribute-en.ts';
import { reasonWords, type ReasonWords } from '../computed/comparability-words.ts';

/** Picks the singular or plural form for a number. */
const plural = (count: number, one: string, other: string) =>
  `${count.toLocaleString('en')} ${count === 1 ? one : other}`;

/** "4 quotations and 1 figure"; what there is none of is left out. */
const quotationsAndFigures = (quotations: number, figures: number) =>
  [
    quotations > 0 && plural(quotations, 'quotation', 'quotations'),
    figures > 0 && plural(figures, 'figure', 'figures'),
  ]
    .filter(Boolean)
    .join(' and ');

const hollowPoint = 'A hollow point covers only part of a year, or its value is not exact.';

const revisedFlag = 'ʳ: the value was revised.';
const provisionalFlag = 'ᵖ: provisional, may still change.';
const otherwiseFlag = 'ᵇ: counts something else than the other figures; a dashed line parts them.';
const oneSourceFlag = '†: one page only is known that gives this figure.';

const inBrackets = (text: string) => (text === '' ? '' : ` (${text})`);

/** A change between two years of a series, its numbers written out; `direction` is -1, 0 or 1. */
interface SeriesChange {
  difference: string;
  share: string | undefined;
  direction: number;
  year: string;
  /** One of the two years carries a note. */
  noted: boolean;
}

/** The site's own texts in English. */
export const en = {
  body: { sourcesHeading: 'sources', table: 'Table; scrolls sideways' },
  facts: (count: number) => plural(count, 'fact-check', 'fact-checks'),
  layout: {
    skip: 'Skip to the content',
    main: 'Main',
    facts: 'Facts',
    series: 'Series',
    search: 'Search',
    methodology: 'Methodology',
    about: 'About this site',
    licences: 'Licences',
    texts: (licence: string) => `Texts: ${licence}`,
    code: (licence: string) => `Code: ${licence}`,
    contact: 'Contact',
    publishedBy: (publisher: string) => `Published by ${publisher}`,
    repository: 'Repository',
    feed: 'Feed (Atom)',
    data: 'All facts as data:',
    build: (commit: string, date: string) => `Built from commit ${commit} of ${date}`,
  },
  llms: {
    cite: 'Each finding rests on the sources that its page names; cite the page, and say what is not known.',
    data: 'every fact-check of this site',
  },
  factCard: { saidBy: (name: string) => `Said by ${name}`, said: 'Said', checked: 'Checked' },
  finding: { label: 'Claim and verdict', claim: 'The claim', verdict: 'Verdict' },
  claimDetails: {
    heading: 'Who, when, where',
    claimant: 'Who said it',
    claimed: 'When',
    appearances: 'Where',
    archived: 'archived copy',
  },
  notices: {
    withdrawn: 'Withdrawn',
    withdrawnOn: 'Withdrawn on',
    allChanges: (count: number) => (count === 1 ? 'About this change' : `All ${count} changes`),
  },
  changes: {
    title: 'Corrections',
    description:
      'Every correction, withdrawal, revised figure and changed verdict on this site, newest first, and what else changed.',
    intro:
      'Nothing is changed silently here. Each entry leads to the page that was changed; there you find the file as it was before.',
    policy: 'What we correct, and how',
    feed: 'Corrections as a feed (Atom)',
    data: 'All changes as data (JSON)',
    kinds: {
      correction: { name: 'Correction', meaning: 'what stood there was wrong' },
      withdrawal: { name: 'Withdrawal', meaning: 'the finding no longer stands; its page stays and says so' },
      revision: { name: 'Revised figure', meaning: 'the body that counts now gives another figure' },
      update: { name: 'Update', meaning: 'the world moved on' },
      clarification: { name: 'Clarification', meaning: 'the same finding, said better' },
    },
    kindsHeading: 'What the words mean',
    others: 'Updates and clarifications',
    none: 'Nothing has been corrected or withdrawn so far.',
    noOthers: 'There are none so far.',
    othersDescription: 'Every update and every clarification on this site, newest first.',
    allOthers: (count: number) =>
      count === 1 ? 'See the one entry by year' : `See all ${count.toLocaleString('en')} entries by year`,
    years: 'Years',
    ofYear: (year: string, count: number) => `${year}, ${plural(count, 'entry', 'entries')}`,
    was: 'Before:',
    is: 'Now:',
    asItWas: (date: string) => `The file as it was before this change (${date})`,
    fileHistory: 'Every version of the file',
    allOfSite: 'All corrections of this site',
    moved: 'This page has moved',
    movedTo: 'It now stands here:',
  },
  factRecord: {
    heading: 'About this page',
    published: 'Published',
    changed: 'Last changed',
    reviewBy: 'Next review due',
    authors: 'Written by',
    reviewers: 'Reviewed by',
    topics: 'Topics',
    licence: 'Licence',
    history: 'Changes',
    suggest: 'Suggest a change',
    edit: 'Edit the file at the repository',
    report: 'Report an error',
    reportTitle: (headline: string) => `Error in: ${headline}`,
    reportText: (address: string) =>
      `Page: ${address}\n\nWhich sentence is wrong:\n\nWhat is right, and a public source that shows it:\n`,
    related: 'Related',
  },
  sourceList: {
    heading: 'Sources',
    published: 'published',
    accessed: 'read',
    archived: 'archived copy',
    inLanguage: (language: string) => `in ${language}`,
    backToText: 'Back to the text:',
    back: (number: number, letter: string) => `Source ${number}, citation ${letter} in the text`,
    held: {
      none: 'There is no evidence record of this source.',
      excerpt: 'The evidence record covers passages of this source, not all of it.',
    },
    roles: {
      primary: { name: 'Primary', meaning: 'the document, recording or data itself' },
      official: { name: 'Official', meaning: 'a public body on its own work' },
      interested: { name: 'Interested', meaning: 'has a stake in the answer' },
      press: { name: 'Press', meaning: 'a news report' },
      expert: { name: 'Expert', meaning: 'knows the field and has no stake' },
      dataset: { name: 'Dataset', meaning: 'a table of figures' },
    },
  },
  linkStatus: {
    gone: 'This source no longer answers',
    since: 'failing since',
    seeCopy: 'see the archived copy',
  },
  passages: {
    heading: (count: number) => (count === 1 ? 'Find the passage:' : `Find the ${count} passages:`),
    live: (words: string) => `“${words}”`,
    liveLabel: (words: string, number: number) => `“${words}” on the page of source ${number}`,
    archived: 'archived copy',
    archivedLabel: (words: string, number: number) => `archived copy of source ${number}: “${words}”`,
  },
  receipt: {
    heading: 'Held against evidence',
    stamp: (date: string | undefined, commit: string | undefined) =>
      [date, commit && `commit ${commit}`].filter(Boolean).join(', '),
    matched: (quotations: number, figures: number, stamp: string) =>
      quotations + figures === 0
        ? `No quotation or figure here matches stored evidence${inBrackets(stamp)}.`
        : `${quotationsAndFigures(quotations, figures)} ${quotations + figures === 1 ? 'matches' : 'match'} stored evidence${inBrackets(stamp)}.`,
    nothing: (stamp: string) =>
      `No quotation and no figure here is taken from a source, so none was held against stored evidence${inBrackets(stamp)}.`,
    computed: (count: number) =>
      `${plural(count, 'figure', 'figures')} ${count === 1 ? 'is' : 'are'} computed from series.`,
    unknown: (quotations: number, figures: number) =>
      `${quotationsAndFigures(quotations, figures)} could not be held against evidence in full: ${quotations + figures === 1 ? 'a source it rests on has' : 'sources they rest on have'} no record.`,
    unmatched: (quotations: number, figures: number) =>
      `${quotationsAndFigures(quotations, figures)} ${quotations + figures === 1 ? 'does' : 'do'} not match stored evidence.`,
    exceptions: (count: number): string =>
      count === 1 ? 'Why it stands all the same:' : 'Why they stand all the same:',
    without: 'No evidence record: ',
    source: (number: number) => `source ${number}`,
    meaning:
      'A match means that the words or the number stand in the stored record of a source. It does not mean that the source is right.',
    data: 'What was checked, as data (JSON)',
    method: 'How we check',
  },
  scale: {
    caption: 'Every verdict, in the order of the scale',
    verdict: 'Verdict',
    meaning: 'When we give it',
    rating: (rating: number) => `${rating} out of 5`,
    unrated: 'outside the numbers',
  },
  contactDetails: {
    email: 'E-mail',
    page: 'More ways to reach us',
    issues: 'In public',
    openIssue: 'Open an issue in the repository',
    issueTitle: 'A correction or a claim to check',
    issueText: 'The page or the claim:\n\nWhat is wrong, or where you saw it and when:\n\nA public source:\n',
  },
  searchBox: {
    label: 'Search the claims',
    hint: 'A few words, or a message as you got it.',
    button: 'Search',
  },
  contribute,
  home: {
    about: 'What this is',
    newest: 'Newest findings',
    all: (count: number) =>
      count === 1 ? 'See the one fact-check' : `See all ${count.toLocaleString('en')} fact-checks`,
    scale: 'What the verdicts mean',
    browse: 'Browse',
    byTopic: 'By topic',
    byYear: 'By year',
    byClaimant: 'By claimant',
    bySource: 'By source',
    figures: 'Figures over time',
    allSeries: 'All series',
    contribute: 'Take part',
    contributeText: 'Each claim is one text file that anybody can read, correct or add to.',
    contributeLink: 'Write a fact-check',
    contributeRepository: 'The repository',
  },
  notFound: {
    title: 'Page not found',
    text: 'There is no page at this address. No fact-check is ever deleted here, so the address may be mistyped or cut short.',
  },
  search: {
    title: 'Search the fact-checks',
    description: 'Search every fact-check by words, verdict, topic, year and claimant.',
    label: 'Words of the claim, or a message that you were sent',
    submit: 'Search',
    results: 'Results',
    filters: 'Narrow the results',
    sort: 'Order',
    sortOrders: { relevance: 'Best match first', date: 'Newest first' },
    facets: { verdict: 'Verdict', topic: 'Topic', year: 'Year', claimant: 'Claimant' },
    more: 'Show more results',
    propose: 'Write a fact-check of this claim',
    withdrawn: 'Withdrawn',
    needsScript: 'Searching by words needs JavaScript, which is off here. These lists hold every fact-check:',
    browse: {
      facts: 'All fact-checks',
      verdicts: 'By verdict',
      topics: 'By topic',
      years: 'By year',
    },
    status: {
      none: 'Nothing found. Try fewer or other words, or fewer filters.',
      one: '1 fact-check found.',
      many: '{count} fact-checks found.',
      failed: 'The search could not be loaded. Check the connection and try again.',
      searching: 'Searching…',
    },
  },
  series: {
    title: 'Series: what has been counted',
    description: 'Every series of figures on this site: who counts, what they count, and for which years.',
    intro:
      'A series is one body’s count, by one definition. Different bodies count different things, so two series are never joined, added up or compared here, even where their titles sound alike.',
    countedBy: 'Counted by',
    definition: 'What is counted',
    notes: 'Please note',
    span: 'Period',
    measures: 'Measures',
    sources: 'Sources',
    download: 'Download',
    downloads: {
      figures: 'All figures',
      picture: (label: string) => `Picture: ${label}`,
      package: 'Data Package of all series',
      chart: 'Figures, pictures and embed code of this chart',
    },
    describe: (title: string, body: string) =>
      `${title}, counted by ${body}: every figure with its period and source.`,
    citeHeading: 'How to cite this',
    citeLabel: 'In a text or list of sources',
    cite: (title: string, body: string, publisher: string, address: string) =>
      `${body}: ${title}. Figures with their sources collected by ${publisher}, ${address}`,
    all: 'All series',
    count: (count: number) => `${count.toLocaleString('en')} series`,
    inUnit: (label: string, currency: string) => `${label}, in ${currency}`,
    columns: { period: 'Period', source: 'Source' },
    partial: 'part of the year',
    longer: 'longer than the other periods',
    noFigure: 'no figure',
    unknown: 'unknown',
    unknownFor: (periods: string) => `The source gives no figure for ${periods}.`,
    rivals: (values: string) => `${values} (the sources differ)`,
    marks: {
      'one-source': 'We know of one page only that gives this figure.',
      provisional: 'Provisional: the body that counts may still change it.',
    },
    countsOtherwise: (what: string) => `Counts something else than the other figures: ${what}.`,
    revised: (before: string, date: string) => `Revised on ${date}; before that it was ${before}.`,
    qualifiers: {
      'more-than': (value: string) => `more than ${value}`,
      'less-than': (value: string) => `less than ${value}`,
      about: (value: string) => `about ${value}`,
      range: (low: string, high: string) => `from ${low} to ${high}`,
    },
    value: (label: string, period: string, amount: string, isLastWhole: boolean) =>
      `${label} in ${period}${isLastWhole ? ', the last whole year' : ''}: ${amount}`,
    change: ({ direction, difference, share, year, noted }: SeriesChange) => {
      const notes = noted ? ' (see the notes)' : '';
      if (direction === 0) return `the same as in ${year}${notes}`;
      return `${direction > 0 ? 'up' : 'down'} ${difference}${share ? ` (${share})` : ''} on ${year}${notes}`;
    },
    isHighest: (years: number) => `It is the highest of the ${years} whole years.`,
    highest: (years: number, year: string, amount: string) =>
      `The highest of the ${years} whole years is ${year}: ${amount}.`,
    onePartial: (period: string) => `${period} is only part of a year and is not compared with whole years.`,
    somePartial: (count: number) =>
      `${count} of the figures cover only part of a year and are not compared with whole years.`,
    longerThanOthers: (periods: string) =>
      `The figures for longer periods (${periods}) are not compared with the others.`,
    otherwise: (periods: string, what: string, count: number) =>
      `${periods} ${count === 1 ? 'counts' : 'count'} something else (${what}) and ${count === 1 ? 'is' : 'are'} not compared with the others.`,
  },
  chart: {
    points: (name: string) => `Chart of ${name}`,
    hint: 'The arrow keys go from point to point, Escape hides its words.',
    source: (number: number, publisher: string) => `Source ${number}: ${publisher}`,
    keys: {
      bars: {
        partial: 'Hatched bars cover only part of a year.',
        longer: 'Crosshatched bars cover more than the other periods do.',
        'more-than': 'An arrow out of a bar: the value is higher, by how much is not known.',
        'less-than': 'An arrow back into a bar: the value is lower, by how much is not known.',
        about: 'A bar with a broken end: the value is not exact.',
        range: 'A line at the end of a bar goes from the lower to the upper value.',
        revised: revisedFlag,
        provisional: provisionalFlag,
        otherwise: otherwiseFlag,
        'one-source': oneSourceFlag,
        gap: 'Where a bar is missing, we hold no figure.',
      },
      line: {
        partial: hollowPoint,
        longer: 'A cross stands for a period that is longer than the others.',
        'more-than': 'An arrow up from a point: the value is higher, by how much is not known.',
        'less-than': 'An arrow down from a point: the value is lower, by how much is not known.',
        about: hollowPoint,
        range: 'A line through a point goes from the lower to the upper value.',
        revised: revisedFlag,
        provisional: provisionalFlag,
        otherwise: otherwiseFlag,
        'one-source': oneSourceFlag,
        gap: 'Where the line breaks, we hold no figure.',
      },
    },
    part: (span: string) => `This chart shows part of the series, which covers ${span}.`,
  },
  embed: {
    heading: 'Show this on your own site',
    how: 'This code shows the chart in a frame, with its source and a link back. It loads nothing from anyone else.',
    look: 'See how it looks',
    frame: 'to be shown in a frame',
    more: (name: string) => `More at ${name}`,
    table: 'The figures as a table, with their sources',
    card: 'fact-check',
    cardHow: 'This code shows the finding in a frame, with a link back',
  },
  compare: {
    title: 'Two series side by side',
    description: 'Two counts with their definitions, charts and tables next to each other, never joined.',
    pair: (a: string, b: string) => `${a} and ${b}, side by side`,
    describePair: (a: string, b: string) =>
      `The definitions, charts and tables of two counts next to each other: ${a}; ${b}.`,
    first: 'One series',
    second: 'Beside it',
    show: 'Show',
    other: 'Set other series side by side',
    beside: 'Set beside another series',
    inFact: 'Both series:',
    named: 'Pairs that fact-checks name',
    needsScript:
      'Choosing two series needs JavaScript, which is off here. The pages of the series hold the same figures.',
    failed: 'The series could not be loaded. Check the connection and try again.',
    warned: 'Nothing is computed across these two series:',
    refused: 'These two series are not shown side by side:',
    axes: 'The charts have the same periods. Each has an axis of values of its own.',
    reasons: reasonWords as ReasonWords,
  },
  totals: {
    facts: 'Fact-checks',
    verdict: 'Verdict',
    topic: 'Topic',
    year: 'Year',
    byVerdict: 'By verdict',
    byTopic: 'By topic',
    byYear: 'By year of the claim',
    most: (lists: string, count: number, of: string) => `Most often: ${lists}, ${count} of ${of}.`,
    mostEach: (lists: string, count: number, of: string) => `Most often: ${lists}, ${count} of ${of} each.`,
    download: 'Totals by verdict, topic and year as CSV',
    severalTopics: 'A fact-check can stand under several topics.',
    caption: (of: string) => `Fact-checks: ${of}`,
    all: (count: number) => `See all ${count.toLocaleString('en')}`,
  },
  browse: {
    label: 'Browse',
    facts: 'All fact-checks',
    factsDescription: 'Every fact-check of this site, newest first.',
    topics: 'Topics',
    topicsDescription: 'The subjects under which the fact-checks are listed.',
    claimants: 'Claimants',
    claimantsDescription:
      'Who made the claims that were checked. A claim is listed under a name only where its speaker is known.',
    claimant: (name: string) => `Claims by ${name}`,
    claimantDescription: (name: string) => `What ${name} said, and what the record shows.`,
    noClaimant: (count: string) => `Who said it is not known for ${count}.`,
    years: 'Years',
    yearsDescription: 'The claims by the year in which they were made.',
    year: (year: string) => `Claims of ${year}`,
    yearDescription: (year: string) => `The claims made in ${year}, and what the record shows.`,
    noYear: (count: string) => `When it was said is not known for ${count}.`,
    sources: 'Sources',
    sourcesDescription: 'Every site that this one cites, with the number of fact-checks that cite it.',
    host: (host: string) => `Sources at ${host}`,
    hostDescription: (host: string) => `The fact-checks and series that cite ${host}.`,
    seriesAt: 'Series that cite it',
    verdicts: 'Verdicts',
    verdict: (label: string) => `Verdict: ${label}`,
    topic: (label: string) => `Topic: ${label}`,
    empty: 'No fact-check stands here at present.',
    shown: (first: number, last: number) => `Showing ${first} to ${last}.`,
    pageOf: (title: string, number: number, count: number) => `${title}, page ${number} of ${count}`,
    pages: 'Pages',
    page: (number: number) => `Page ${number}`,
    previous: 'Previous page',
    next: 'Next page',
    neighbours: 'Lists beside this one',
    before: (title: string) => `Previous: ${title}`,
    after: (title: string) => `Next: ${title}`,
  },
  imported: {
    said: 'What was said',
    saidBy: 'Said by',
    review: 'What the review says',
    origin: 'This fact file was made from a published review of the claim',
    reviewBy: (publisher: string) => `Review of claims, by ${publisher}`,
    reviewOf: (claim: string) => `Review of the claim: ${claim}`,
    verdict: 'Verdict of the review',
    explanation: 'Its reason',
    references: 'The review names these references',
    otherReferences: 'Other references that it names',
    licence: 'Licence of the review',
  },
};
