import { addressesOf, linksOf } from '../check/addresses.ts';
import { documentsOf, type Content } from '../check/content.ts';
import { pageOf } from '../domain/web-address.ts';

/** An address that the content names. */
export interface NamedLink {
  url: string;
  /** The files that name it. */
  files: string[];
  /** Whether a file names an archived copy beside it. */
  hasCopy: boolean;
}

/** Every web address in the content once, without its fragment, in the order of the files. */
export function linksIn(content: Content): NamedLink[] {
  const links = new Map<string, NamedLink>();
  const add = (written: string, file: string) => {
    if (!/^https?:/i.test(written) || !URL.canParse(written)) return;
    const url = pageOf(written);
    const link = links.get(url) ?? { url, files: [], hasCopy: false };
    links.set(url, link);
    if (!link.files.includes(file)) link.files.push(file);
  };
  for (const document of documentsOf(content)) {
    // Records are of addresses that the files name, and say themselves when they were retrieved.
    if (document.kind === 'evidence') continue;
    for (const { written } of addressesOf(document)) add(written, document.path);
  }
  for (const fact of content.facts) for (const { written } of linksOf(fact)) add(written, fact.path);
  for (const { draft } of [...content.facts, ...content.series]) {
    const named = [...(draft.sources ?? []), ...('appearances' in draft ? (draft.appearances ?? []) : [])];
    for (const one of named) {
      const link = one?.url && one.archived && URL.canParse(one.url) ? links.get(pageOf(one.url)) : undefined;
      if (link) link.hasCopy = true;
    }
  }
  return [...links.values()];
}
