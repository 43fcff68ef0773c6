import type { Source } from '../../domain/source.ts';
import { pageOf } from '../../domain/web-address.ts';

/** What files that cite one address have to agree on; a date that is left out is left out everywhere. */
export interface AgreedSource {
  title?: string;
  publisher?: string;
  published: string | undefined;
}

type Said = { [Key in keyof AgreedSource]?: AgreedSource[Key] | undefined };

/** What is said of each address that is cited, so that it is said alike everywhere. */
export class SourceBook {
  readonly #pages = new Map<string, AgreedSource>();

  /** @param cited what other files cite */
  constructor(cited: Iterable<Partial<Source>>) {
    for (const { url, title, publisher, published } of cited) {
      if (url !== undefined && URL.canParse(url)) this.add(url, { title, publisher, published });
    }
  }

  /** Takes note of what is said of an address, unless something is said of it already. */
  add(url: string, { title, publisher, published }: Said): void {
    const page = pageOf(url);
    if (this.#pages.has(page)) return;
    this.#pages.set(page, { ...(title && { title }), ...(publisher && { publisher }), published });
  }

  /** What is said of an address elsewhere. */
  of(url: string): AgreedSource | undefined {
    return this.#pages.get(pageOf(url));
  }
}
