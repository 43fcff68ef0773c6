import type { APIRoute } from 'astro';
import { changeName, corrections, kindWord, wholeSubjectOf, withWords } from '../changes-of-site.ts';
import { feedResponse } from '../feed/feed-response.ts';
import { routes } from '../routes.ts';
import { site, t, text, verdicts } from '../site.ts';

/** What stood there or stands there, a verdict by its label. */
function endWords(end: string): string {
  const verdict = verdicts.find(({ id }) => id === end);
  return verdict ? text(verdict.label) : end;
}

export const GET: APIRoute = () =>
  feedResponse({
    title: `${t.changes.title} – ${text(site.name)}`,
    description: t.changes.description,
    page: routes.corrections,
    feed: routes.correctionsFeed,
    items: corrections.map((change) => {
      const { title, url } = wholeSubjectOf(change);
      const { point, words } = withWords(change);
      return {
        id: changeName(change),
        url,
        title: `${kindWord(change)}: ${title}`,
        text: [
          point ? `${point}: ${change.note}` : change.note,
          words.from && `${t.changes.was} ${endWords(words.from)}`,
          words.to && `${t.changes.is} ${endWords(words.to)}`,
        ]
          .filter(Boolean)
          .join(' '),
        updated: change.date,
        published: change.date,
        authors: [site.publisher.name],
      };
    }),
  });
