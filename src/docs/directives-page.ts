import { computationKeys, computations } from '../domain/computation.ts';
import { chartKeys } from '../domain/series-chart.ts';
import { markdownTable } from './markdown-table.ts';

/** What a text can ask of a series, as a Markdown page, made of the tables that the check reads. */
export function directivesPage(): string {
  const computed = Object.entries(computations).map(([name, meaning]) => [
    `\`:${name}\``,
    meaning,
    computationKeys[name as keyof typeof computationKeys].map((key) => `\`${key}\``).join(', '),
  ]);
  const chart = Object.entries(chartKeys).map(([key, meaning]) => [`\`${key}\``, meaning]);
  return `# What a text can ask of a series

A fact file is plain Markdown, and nothing in it runs. What it takes from a series it asks for by these directives. The
check refuses one that cannot be answered, and says why. This page is made of its tables (\`npm run docs\`).

## A chart

\`\`\`markdown
::series{id=gauge-readings measure=readings from=2017 to=2018}
\`\`\`

On a line of its own, outside lists and quotations. The page shows the bars, the same figures as a table with the source
of each, what they show in a sentence, and a link to the series; where it is part of the series, it says so.

${markdownTable(['key', 'what it names'], chart)}

A period is a year (\`2021\`), a quarter (\`2021-Q3\`), a month (\`2021-07\`) or an interval (\`2022-01/2022-02\`). A value is
shown when its period lies wholly between the two. Two series are never one chart: give each its own. A fact file that
names two series gets a page on which they stand side by side, \`/series/compare/<a>/<b>/\`.

## A computed figure

\`\`\`markdown
That is :change[a rise of 51 per cent]{series=gauge-readings measure=readings from=2017 to=2018}.
\`\`\`

In a sentence. The words between the square brackets hold the figure, and are checked against what is computed, and
whether they, or the words around them, say a rise or a fall; leave them out to have it written. Any other figure in them must be a value that it was
computed from, or in a source that the sentence cites. Each needs \`series\` and \`measure\`, and beside them:

${markdownTable(['directive', 'what it gives', 'needs'], computed)}

Nothing is computed across two series, between periods of unequal length, across values that count different things, or
from a value that is not exact.

A percentage without a directive is held against a series only where its sentence gives the two values too. One beside the
two years alone ("from 2019 to 2021 the cases rose by 80 per cent") is not seen, also not under a chart of them: compute it
with \`:change\`.
`;
}
