import type { APIRoute } from 'astro';
import { changeName, corrections, kindWord, wholeSubjectOf, withWords } from '../changes-of-site.ts';
import { feedResponse } from '../feed/feed-response.ts';
import { routes } from '../routes.ts';
import { site, t, text } from '../site.ts';

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
        text: point
          ? `${point}. ${t.changes.was} ${words.from}. ${t.changes.is} ${words.to}. ${change.note}`
          : change.note,
        updated: change.date,
        published: change.date,
        authors: [site.publisher.name],
      };
    }),
  });
