import type { Source } from '../domain/source.ts';
import { pageOf } from '../domain/web-address.ts';
import type { FactDraft } from './fact-file-text.ts';
import { sourceId } from './source-id.ts';

/** Sources of a fact file that is still being written. */
export type SourceDrafts = NonNullable<FactDraft['sources']>;

/**
 * Sources for some addresses. One that other files cite is cited as they do; of any other only the address, the day and
 * an id can be known.
 * @param today YYYY-MM-DD
 * @param cited sources that other files cite
 * @param there sources that the file has: their addresses are passed over, and their ids are not given again
 */
export function newSources(
  urls: readonly string[],
  today: string,
  cited: readonly Partial<Source>[],
  there: SourceDrafts = [],
): SourceDrafts {
  const ids = there.flatMap(({ id }) => id ?? []);
  const pages = new Set(
    there.flatMap(({ url }) => (url !== undefined && URL.canParse(url) ? pageOf(url) : [])),
  );
  return [...new Set(urls)]
    .filter((url) => !pages.has(pageOf(url)))
    .map((url) => {
      const known = cited.find((source) => source.url !== undefined && pageOf(source.url) === pageOf(url));
      const { title, publisher, role, published, author, archived, lang } = known ?? {};
      const id = sourceId(url, ids);
      ids.push(id);
      return { id, title, publisher, url, role, published, author, archived, lang, accessed: today };
    });
}
