import { idPattern } from '../../domain/id.ts';
import { closeScore, makeClaimIndex } from '../../similar/claim-index.ts';
import { termsOf } from '../../similar/terms.ts';
import type { FactFile } from '../content.ts';
import type { Path } from '../read/yaml-text.ts';
import type { Rule } from '../rule.ts';
import { shown } from '../suggest.ts';

export const similarClaim: Rule = {
  code: 'similar-claim',
  severity: 'warning',
  summary: 'No two fact files are of one claim, unless one names the other as related.',
  *content(content) {
    // A file whose name is no id is no fact file yet; its name is reported.
    const facts = content.facts.filter(({ id }) => idPattern.test(id));
    const index = makeClaimIndex(
      facts.map((fact) => ({ id: fact.id, ...textsOf(fact) })),
      closeScore,
    );
    const byId = new Map(facts.map((fact) => [fact.id, fact]));
    const byTerms = new Map<string, FactFile>();
    for (const fact of [...facts].sort(older)) {
      for (const { text, path } of placesOf(fact)) {
        // The same words need no search, and a folder of many copies would need the longest.
        const terms = termsOf(text).sort().join(' ');
        const same = byTerms.get(terms);
        if (!same) byTerms.set(terms, fact);
        const others = same
          ? [{ id: same.id, text, score: 1 }]
          : index.similarTo(text, 8).filter(({ id }) => id !== fact.id);
        const other = others.find(({ id }) => mayBeOne(fact, byId.get(id)));
        if (!other) continue;
        yield {
          at: fact.at(path),
          message: `this reads like ${byId.get(other.id)?.path}, "${shown(other.text)}" (alike: ${other.score.toFixed(2)} of 1).`,
          suggestion: `If it is the same claim, add to that file; if it is another, write related: [${other.id}].`,
          text,
        };
        break;
      }
    }
  },
};

/** The order in which fact files came: of two that are alike the later one is told. */
function older(a: FactFile, b: FactFile): number {
  const [first = '', second = ''] = [a.draft.published, b.draft.published];
  return first < second ? -1 : first > second ? 1 : a.id < b.id ? -1 : 1;
}

function mayBeOne(fact: FactFile, other: FactFile | undefined): boolean {
  if (!other || other === fact || older(other, fact) > 0) return false;
  return !fact.draft.related?.includes(other.id) && !other.draft.related?.includes(fact.id);
}

function textsOf({ draft }: FactFile): { claim: string; wordings: string[] } {
  const wordings = (draft.wordings ?? []).filter((wording) => wording !== undefined);
  return { claim: draft.claim ?? '', wordings };
}

function placesOf({ draft }: FactFile): { text: string; path: Path }[] {
  const claim = { text: draft.claim ?? '', path: ['claim'] };
  const wordings = (draft.wordings ?? []).map((text) => text ?? '');
  return [claim, ...wordings.map((text, at) => ({ text, path: ['wordings', at] }))].filter(
    ({ text }) => text !== '',
  );
}
