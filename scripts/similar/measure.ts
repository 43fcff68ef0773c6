import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readContent } from '../../src/check/read/read-content.ts';
import { readFolder } from '../../src/check/read/read-folder.ts';
import { normalWords } from '../../src/evidence/words.ts';
import { makeClaimIndex, type KnownClaim } from '../../src/similar/claim-index.ts';

// Prints what docs/duplicates.md says of the warning:
//   node scripts/similar/measure.ts --content content --corpus FILE.jsonl
const { values } = parseArgs({ options: { content: { type: 'string' }, corpus: { type: 'string' } } });
const thresholds = [0.4, 0.5, 0.6, 0.7, 0.8];

/** Two texts and how alike they are. */
interface Pair {
  texts: [string, string];
  score: number;
  /** Whether they are of one claim, as the labels have it. */
  same: boolean;
}

if (values.corpus !== undefined) {
  const rows = readFileSync(values.corpus, 'utf8').trim().split('\n');
  const claims = rows
    .map((row) => JSON.parse(row) as KnownClaim)
    .filter(({ claim }) => claim)
    .map(({ id, claim }) => ({ id, claim }));
  const words = (text: string) => normalWords(text).join(' ');
  print(
    'The corpus, same = the same words',
    pairsOf(claims, (a, b) => words(a.text) === words(b.text)),
  );
}
if (values.content !== undefined) {
  const { facts } = readContent(readFolder(values.content));
  const claims = facts.flatMap(({ id, data }) =>
    data ? [{ id, claim: data.claim, wordings: data.wordings }] : [],
  );
  // Each text becomes a claim of its own; those of one fact file are of one claim.
  const texts = claims.flatMap(({ id, claim, wordings = [] }) =>
    [claim, ...wordings].map((text, at) => ({ id: `${id} ${at}`, claim: text })),
  );
  const factOf = (id: string) => id.split(' ')[0];
  print(
    'The content, same = wordings of one fact file',
    pairsOf(texts, (a, b) => factOf(a.id) === factOf(b.id)),
  );
}

/** Every pair of claims of which the index says that they have something in common, once. */
function pairsOf(
  claims: readonly KnownClaim[],
  same: (a: { id: string; text: string }, b: { id: string; text: string }) => boolean,
): Pair[] {
  const index = makeClaimIndex(claims, 0.05);
  return claims.flatMap(({ id, claim }) =>
    index
      .similarTo(claim, claims.length)
      .filter((found) => found.id > id)
      .map((found) => ({
        texts: [claim, found.text] as [string, string],
        score: found.score,
        same: same({ id, text: claim }, found),
      })),
  );
}

function print(title: string, pairs: readonly Pair[]): void {
  const all = pairs.filter(({ same }) => same).length;
  process.stdout.write(`${title}: ${all} pairs of one claim with a word in common\n`);
  for (const least of thresholds) {
    const found = pairs.filter(({ score }) => score >= least);
    const right = found.filter(({ same }) => same).length;
    process.stdout.write(
      `  ${least}: ${found.length} found, ${right} right, ${found.length - right} wrong\n`,
    );
  }
  const wrong = pairs.filter(({ same, score }) => !same && score >= 0.4).sort((a, b) => b.score - a.score);
  for (const { texts, score } of wrong.slice(0, 12)) {
    process.stdout.write(
      `    ${score.toFixed(2)} ${texts.map((text) => text.slice(0, 70).trim()).join(' | ')}\n`,
    );
  }
}
