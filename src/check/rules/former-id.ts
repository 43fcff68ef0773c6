import type { Rule } from '../rule.ts';

export const formerId: Rule = {
  code: 'former-id',
  severity: 'error',
  summary:
    'A former id is that of no fact file, and of one fact file only, so that its address leads to one page.',
  *content({ facts, files }) {
    const moved = facts.filter(({ draft }) => draft.former_ids);
    if (moved.length === 0) return;
    const inFacts = files.filter(({ name }) => name.startsWith('facts/'));
    const ids = new Set(inFacts.flatMap(({ name }) => /^facts\/([^/]+)\.md$/.exec(name)?.[1] ?? []));
    const claimed = new Map<string, string>();
    for (const fact of moved) {
      for (const [index, id] of (fact.draft.former_ids ?? []).entries()) {
        if (id === undefined) continue;
        const other = claimed.get(id);
        claimed.set(id, fact.path);
        const wrong = ids.has(id)
          ? `there is a fact file "${id}", so its address is taken.`
          : other && `"${id}" is a former id in ${other === fact.path ? 'this list' : other} already.`;
        if (!wrong) continue;
        const suggestion = 'Take it out here, or give the other file another id.';
        yield { at: fact.at(['former_ids', index]), message: wrong, suggestion };
      }
    }
  },
};
