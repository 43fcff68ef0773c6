import { findings, leadIns, type Matter, quotations, remarks, unknowns } from './invented-words.ts';
import type { Random } from './random.ts';

/** Takes what a text cites a source for, word for word. */
export type Cite = (sourceId: string, passage: string) => void;

/**
 * The text of a fact file: 120 to some 350 words under headings, in which every source is cited, with a blockquote or a
 * table now and then.
 */
export function inventedBody(
  random: Random,
  matter: Matter,
  sourceIds: readonly string[],
  cite: Cite,
): string {
  const from = (id: string, passage: string) => {
    cite(id, passage);
    return passage;
  };
  const quotation = (id: string) => `"${from(id, random.pick(quotations)(matter))}"[^${id}]`;
  const cited = (id: string) =>
    random.chance(0.6)
      ? `${random.pick(leadIns)} ${quotation(id)}.`
      : `${from(id, random.pick(findings)(matter))}[^${id}].`;
  const block = (id: string) => `> ${from(id, random.pick(quotations)(matter))}[^${id}]`;
  const remark = () => random.pick(remarks)(matter);

  const [first, ...others] = sourceIds as [string, ...string[]];
  const record = others.flatMap((id) => (random.chance(0.7) ? [cited(id)] : [cited(id), remark()]));
  const blocks = [
    '## What was said',
    `A page of that time has the words ${quotation(first)}. ${remark()}`,
    '## What the record shows',
    ...paragraphs(record),
    ...(random.chance(0.4) ? [block(random.pick(sourceIds))] : []),
    ...(random.chance(0.25) ? [table(matter, random.pick(sourceIds), from)] : []),
    ...(random.chance(0.4)
      ? ['### What came out later', `${cited(random.pick(sourceIds))} ${remark()}`]
      : []),
  ];
  const ending = [
    '## What we do not know',
    random
      .sample(unknowns, random.integer(2, 3))
      .map((unknown) => `- ${unknown(matter)}`)
      .join('\n'),
  ];
  const target = random.integer(120, 270);
  while (words([...blocks, ...ending]) < target) {
    blocks.push(
      random
        .sample(remarks, 2)
        .map((sentence) => sentence(matter))
        .join(' '),
    );
  }
  return `${[...blocks, ...ending].join('\n\n')}\n`;
}

function paragraphs(sentences: readonly string[], size = 3): string[] {
  const starts = sentences.keys().filter((index) => index % size === 0);
  return [...starts].map((start) => sentences.slice(start, start + size).join(' '));
}

function table(
  { measure, year, before, after }: Matter,
  sourceId: string,
  from: (id: string, passage: string) => string,
): string {
  const rows = [before, Math.round((before + after) / 2), after].map(
    (value, index) => `| ${year + index} | ${from(sourceId, value.toLocaleString('en'))}[^${sourceId}] |`,
  );
  return [`| Year | Number of ${measure} |`, '| --- | --- |', ...rows].join('\n');
}

/** Words as `wc -w` counts them. */
function words(blocks: readonly string[]): number {
  return blocks.join(' ').split(/\s+/).length;
}
