import type { SourceRole } from '../../src/domain/source.ts';
import { slugOf } from '../../src/slug.ts';
import { measures, places, publisherKinds, things } from './invented-words.ts';
import type { Random } from './random.ts';

/** A source as fact files cite it; each adds the day on which it was read. */
export interface InventedSource {
  id: string;
  title: string;
  publisher: string;
  url: string;
  role: SourceRole;
  published?: string;
  author?: string;
  archived?: string;
  lang?: string;
}

/** A day between the first of `from` and the last of `to`, both years. */
export function inventedDay(random: Random, from: number, to: number): string {
  const first = Date.UTC(from, 0, 1);
  const days = (Date.UTC(to + 1, 0, 1) - first) / 86_400_000;
  return new Date(first + random.integer(0, days - 1) * 86_400_000).toISOString().slice(0, 10);
}

/** One page of one of the invented publishers; `number` keeps its id and address apart from all others. */
export function inventedSource(number: number, random: Random): InventedSource {
  const place = random.pick(places);
  const kind = random.pick(publisherKinds);
  const publisher = `${place} ${kind.name}`;
  const matter = `the ${random.pick(measures)} at the ${random.pick(things)}`;
  const day = inventedDay(random, 2014, 2023);
  const path = `${day.replaceAll('-', '/')}/${slugOf(`report on ${matter}`)}-${number}`;
  const url = `https://${slugOf(kind.name)}.${slugOf(place)}.example.org/${path}/`;
  return {
    id: `${slugOf(publisher)}-${number}`,
    title: `Report of ${place} on ${matter}`,
    publisher,
    url,
    role: kind.role,
    ...(random.chance(0.85) && { published: day.slice(0, random.pick([7, 10, 10, 10])) }),
    ...(random.chance(0.2) && { author: `${publisher} staff` }),
    ...(random.chance(0.3) && {
      archived: `https://archive.example.org/web/${day.replaceAll('-', '')}/${url}`,
    }),
    ...(random.chance(0.1) && { lang: 'fr' }),
  };
}
