import { idPattern } from '../../domain/id.ts';
import { earlierAlike } from '../../similar/earlier-alike.ts';
import type { FactFile } from '../content.ts';
import type { Path } from '../read/yaml-text.ts';
import type { Rule } from '../rule.ts';
import { shown } from '../suggest.ts';

export const similarClaim: Rule = {
  code: 'similar-claim',
  severity: 'warning',
  summary: 'No two fact files are of one claim, unless one names the other as related.',
  looksAt: ({ facts }) =>
    JSON.stringify(
      facts.map(({ id, draft }) => [id, draft.published, draft.claim, draft.wordings, draft.related]),
    ),
  *content(content) {
    // A file whose name is no id is no fact file yet; its name is reported.
    const facts = content.facts.filter(({ id }) => idPattern.test(id));
    const texts = facts.sort(byAge).flatMap(textsOf);
    const told = new Set<FactFile>();
    let at = 0;
    for (const earlier of earlierAlike(texts.map(({ text }) => text))) {
      const { fact, text, path } = texts[at++] as Text;
      const found = earlier.find(({ at: other }) => mayBeOne(fact, (texts[other] as Text).fact));
      if (!found || told.has(fact)) continue;
      told.add(fact);
      const other = texts[found.at] as Text;
      yield {
        at: fact.at(path),
        message: `this reads like ${other.fact.path}, "${shown(other.text)}" (alike: ${found.score.toFixed(2)} of 1).`,
        suggestion: `If it is the same claim, add to that file; if it is another, write related: [${other.fact.id}].`,
        text,
      };
    }
  },
};

/** A claim or wording, and where it stands. */
interface Text {
  fact: FactFile;
  text: string;
  path: Path;
}

/** The order in which fact files came: of two that are alike the later one is told. */
function byAge(a: FactFile, b: FactFile): number {
  const [first = '', second = ''] = [a.draft.published, b.draft.published];
  return first < second ? -1 : first > second ? 1 : a.id < b.id ? -1 : 1;
}

function mayBeOne(fact: FactFile, other: FactFile): boolean {
  return other !== fact && !fact.draft.related?.includes(other.id) && !other.draft.related?.includes(fact.id);
}

function textsOf(fact: FactFile): Text[] {
  const { claim, wordings = [] } = fact.draft;
  const all = [
    { text: claim, path: ['claim'] },
    ...wordings.map((text, at) => ({ text, path: ['wordings', at] })),
  ];
  return all.flatMap(({ text, path }) => (text === undefined ? [] : [{ fact, text, path }]));
}
