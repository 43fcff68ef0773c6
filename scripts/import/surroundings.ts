import { readContent } from '../../src/check/read/read-content.ts';
import { readFolder } from '../../src/check/read/read-folder.ts';
import { sourcesOf } from '../../src/check/sourced.ts';
import type { Content, FactFile } from '../../src/check/content.ts';
import type { Source } from '../../src/domain/source.ts';
import { pageOf } from '../../src/domain/web-address.ts';
import type { ExistingFact } from '../../src/import/already-there.ts';
import { reviewId } from '../../src/import/draft/draft-sources.ts';
import type { Surroundings } from '../../src/import/import-reviews.ts';
import { absolute, routesUnder } from '../../src/routes.ts';
import { citedSources, takenIds } from '../new/what-is-there.ts';

/** Reads a content folder that reviews are imported into. Throws when it has no sound settings, scale or topics. */
export function surroundingsIn(folder: string): Surroundings {
  const content = readContent(readFolder(folder));
  const site = content.site?.data;
  const verdicts = content.verdicts?.data;
  const topics = content.topics?.data;
  if (!site || !verdicts || !topics) {
    throw new Error(
      `${folder} has no sound site.yaml, verdicts.yaml and topics.yaml; npm run check says more`,
    );
  }
  return {
    verdicts,
    topics,
    locale: site.locales[0] as string,
    countries: site.personal_identifiers.countries,
    taken: takenIds(content),
    cited: citedSources(content),
    facts: content.facts.map((fact) => existing(fact, content, site)),
  };
}

function existing(
  fact: FactFile,
  { path }: Content,
  { url: siteUrl, base }: { url: string; base: string },
): ExistingFact {
  const sources: Partial<Source>[] = sourcesOf(fact).map(({ source }) => source as Partial<Source>);
  const pages = (some: readonly Partial<Source>[]) =>
    some.flatMap(({ url }) => (url !== undefined && URL.canParse(url) ? pageOf(url) : []));
  return {
    file: fact.path.slice(path.length + 1),
    claim: fact.draft.claim ?? '',
    address: absolute(routesUnder(base).fact(fact.id), siteUrl),
    cited: pages(sources),
    imported: pages(sources.filter(({ id }) => id === reviewId))[0],
  };
}
