import type { Counted } from '../computed/comparability.ts';

/** What is fetched of a series: its page, whose parts are shown, and its measures as the comparison needs them. */
export interface FetchedSeries {
  id: string;
  address: string;
  title: string;
  page: Document;
  counted: Counted[];
}

/** The part of a series' JSON file that is read here. */
interface SeriesJson {
  counted_by: string;
  measures: { name: string; unit: string; label: string }[];
  points: { measure: string; counts: string | null; from: string; to: string; value: number | null }[];
}

/** Where a series' page and data lie; `{id}` stands for its id. */
export interface SeriesAddresses {
  page: string;
  json: string;
}

/** Fetches a series' page and data. Throws when either does not come. */
export async function fetchSeries(id: string, addresses: SeriesAddresses): Promise<FetchedSeries> {
  const address = addresses.page.replace('{id}', id);
  const [html, json] = await Promise.all([get(address), get(addresses.json.replace('{id}', id))]);
  const page = new DOMParser().parseFromString(html, 'text/html');
  const { counted_by: countedBy, measures, points: given } = JSON.parse(json) as SeriesJson;
  const points = given.filter(({ value }) => value !== null);
  const counted = measures.map(({ name: measure, unit, label: counts }): Counted => {
    const periods = points.filter((point) => point.measure === measure);
    const others = [...new Set(periods.flatMap((point) => point.counts ?? []))];
    return { series: id, measure, countedBy, unit, counts, others, periods };
  });
  return { id, address, title: page.querySelector('h1')?.textContent?.trim() ?? id, page, counted };
}

async function get(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.text();
}
