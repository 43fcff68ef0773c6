import { createHash } from 'node:crypto';
import { formatRecord, makeRecord } from '../../src/evidence/make-record.ts';
import { evidenceFolder, recordName } from '../../src/evidence/record-name.ts';
import {
  findings,
  inventedStreet,
  measures,
  places,
  remarks,
  things,
  type Matter,
} from './invented-words.ts';
import type { Random } from './random.ts';

/** About how many words of a source a record is made of. */
const sourceWords = 400;

/**
 * An evidence record for each source, by file name.
 * @param passages address of a source, and what a fact file or series takes from it; an address may stand there often
 */
export function inventedEvidence(
  passages: Iterable<readonly [string, string]>,
  random: Random,
): [string, string][] {
  const taken = Map.groupBy(passages, ([url]) => url);
  return [...taken].map(([url, parts]) => {
    const text = sourceText(
      parts.map(([, passage]) => passage),
      random,
    );
    const record = makeRecord(
      {
        url,
        retrieved: '2026-01-10',
        response: { url, status: 200 },
        sha256: createHash('sha256').update(text).digest('hex'),
        extractor: 'text-as-it-is@1',
        language: 'en',
        coverage: 'full',
      },
      [text],
    );
    return [`${evidenceFolder}/${recordName(url)}`, formatRecord(record)];
  });
}

/** The passages, with sentences of other matters between them until the text is long enough. */
function sourceText(passages: readonly string[], random: Random): string {
  const other: Matter = {
    place: random.pick(places),
    street: inventedStreet(random),
    thing: random.pick(things),
    measure: random.pick(measures),
    year: random.integer(2014, 2023),
    before: random.integer(120, 40_000),
    after: random.integer(40_000, 80_000),
  };
  const filler = () =>
    `${random
      .pick(random.chance(0.5) ? findings : remarks)(other)
      .replace(/\.?$/, '.')}`;
  const sentences = passages.flatMap((passage) => [`${passage}.`, filler()]);
  let words = sentences.join(' ').split(' ').length;
  while (words < sourceWords) {
    const sentence = filler();
    sentences.push(sentence);
    words += sentence.split(' ').length;
  }
  return sentences.join('\n');
}
