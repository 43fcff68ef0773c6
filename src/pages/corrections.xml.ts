import type { APIRoute } from 'astro';
import { admissions, kindWord, wholeSubjectOf } from '../changes-of-site.ts';
import { feedResponse } from '../feed/feed-response.ts';
import { routes } from '../routes.ts';
import { site, t, text } from '../site.ts';

export const GET: APIRoute = () =>
  feedResponse({
    title: `${t.changes.title} – ${text(site.name)}`,
    description: t.changes.description,
    page: routes.corrections,
    feed: routes.correctionsFeed,
    items: admissions.map((change) => {
      const { title, url } = wholeSubjectOf(change);
      return {
        id: `${url}#${change.anchor}`,
        url,
        title: `${kindWord(change)}: ${title}`,
        text: change.note,
        updated: change.date,
        published: change.date,
        authors: [site.publisher.name],
      };
    }),
  });
