import type { ContentDocument } from '../check/content.ts';
import type { Draft } from '../check/read/salvage.ts';
import type { Topic } from '../domain/topic.ts';
import type { Verdict } from '../domain/verdict.ts';
import { listedChanges, type ListedChange } from './listed-change.ts';

type Document = ContentDocument<'verdicts'> | ContentDocument<'topics'>;

/** A part of the scale or of the topics that is other, and the path of its file. */
export interface VocabularyChange extends ListedChange {
  path: string;
}

/**
 * What is other in the verdict scale or the list of topics and leaves the fact files what they were: which there are and
 * in what order, a verdict's icon, the words for a topic.
 */
export function vocabularyChanges(was: Document | undefined, is: Document | undefined): VocabularyChange[] {
  if (!was || !is) return [];
  const [before, after] = [itemsOf(was), itemsOf(is)];
  const ids = [before, after].map((items) => ({ order: items.map(({ id }) => id ?? '') }));
  const then = new Map(before.map((item) => [item.id, item]));
  const items = after.flatMap((item) => {
    const old = then.get(item.id);
    const keys = is.kind === 'verdicts' ? ['icon'] : ['label', 'description'];
    return old ? listedChanges(old, item, keys, (key) => `${key} of ${item.id}`) : [];
  });
  return [...listedChanges(ids[0], ids[1], ['order']), ...items].map((change) => ({
    ...change,
    path: is.path,
  }));
}

function itemsOf({ draft }: Document): (Draft<Verdict> | Draft<Topic>)[] {
  return (draft as (Draft<Verdict> | Draft<Topic> | undefined)[]).filter((item) => item !== undefined);
}
