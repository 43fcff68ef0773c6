import { compiled } from './compile/hand-over.ts';
import type { Topic } from './domain/topic.ts';
import { textIn, type LocalizedText } from './domain/text.ts';
import type { Verdict } from './domain/verdict.ts';
import { strings } from './i18n/strings.ts';

/** The publisher's settings, verdict scale (in its order) and topics (in theirs). */
export const { site, verdicts, topics } = compiled();

/** The default locale: the language of every page. */
export const locale = site.locales[0] as string;

/** The site's own texts in the default locale. */
export const t = strings(locale);

/** A publisher's text in the default locale. */
export const text = (localized: LocalizedText): string => textIn(localized, locale);

/** The verdict of an id. Throws for an id that is not on the scale, which the check never lets through. */
export function verdictOf(id: string): Verdict {
  return found(verdicts, id, 'verdict');
}

/** The topic of an id. Throws for an unknown one, which the check never lets through. */
export function topicOf(id: string): Topic {
  return found(topics, id, 'topic');
}

function found<Item extends { id: string }>(list: readonly Item[], id: string, what: string): Item {
  const item = list.find((one) => one.id === id);
  if (!item) throw new Error(`no ${what} "${id}"`);
  return item;
}
