import type { CheckFolder, SourceShard } from '../check-data/check-data.ts';
import { answersOf, type Answers } from './answer.ts';
import type { PublishedSite } from './nearby.ts';

/** What a worker is told first: where the published files lie, and the language of the page. */
export interface WorkerSettings {
  /** Address of the folder that holds `folder.json` and `sources/`. */
  data: string;
  /** Address of the folder that holds the fact files. */
  facts: string;
  locale: string;
}

/** A question to the worker; its answer has the same turn. */
export interface Question {
  turn: number;
  name: keyof Answers;
  given: unknown[];
}

/** An answer, or the message of what went wrong. */
export interface Answer {
  turn: number;
  result?: unknown;
  failed?: string;
}

let answers: Answers | undefined;

addEventListener('message', ({ data }: MessageEvent<WorkerSettings | Question>) => {
  if ('locale' in data) {
    answers = answersOf(siteAt(data), data.locale);
    return;
  }
  const { turn, name, given } = data;
  const ask = answers?.[name] as ((...given: unknown[]) => Promise<unknown>) | undefined;
  const asked = ask?.(...given) ?? Promise.reject(new Error('the worker was told nothing yet'));
  asked.then(
    (result) => postMessage({ turn, result } satisfies Answer),
    (error: unknown) => postMessage({ turn, failed: String(error) } satisfies Answer),
  );
});

/** A site's published files, each fetched once. */
function siteAt({ data, facts }: WorkerSettings): PublishedSite {
  const fetched = new Map<string, Promise<Response | undefined>>();
  const get = (address: string) => {
    const known = fetched.get(address);
    if (known) return known.then((response) => response?.clone());
    const asked = fetch(address).then((response) => {
      if (response.ok) return response;
      if (response.status === 404) return undefined;
      throw new Error(`${address} answers ${response.status}`);
    });
    fetched.set(address, asked);
    asked.catch(() => fetched.delete(address));
    return asked.then((response) => response?.clone());
  };
  const folder = async () => {
    const response = await get(`${data}/folder.json`);
    if (!response) throw new Error(`${data}/folder.json is not there`);
    return (await response.json()) as CheckFolder;
  };
  return {
    folder,
    async shard(name) {
      if (!(await folder()).shards.includes(name)) return undefined;
      return (await (await get(`${data}/sources/${name}.json`))?.json()) as SourceShard | undefined;
    },
    fact: async (id) => (await get(`${facts}/${id}.md`))?.text(),
  };
}
