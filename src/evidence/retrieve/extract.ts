import linkedom from 'linkedom/package.json' with { type: 'json' };
import readability from '@mozilla/readability/package.json' with { type: 'json' };
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { RetrievalFailure } from './failure.ts';
import { languageTag } from './language-tag.ts';
import type { MediaKind } from './media-type.ts';
import { putInFrame } from './page-frame.ts';
import { judgePageSize } from './page-size.ts';
import { readableText } from './readable-text.ts';

/** What a reader reads of a page or a text. */
export interface Extracted {
  /** What made the text, with its version, as the record names it. */
  extractor: string;
  /** The text; a page's title is apart. */
  text: string;
  /** The title that the article has, and the one in the page's head, which may name the site too. */
  title?: string;
  headTitle?: string;
  /** The first heading of the first level. */
  heading?: string;
  /** Whether the page says of itself that a part of it is not shown to everybody. */
  locked?: boolean;
  language?: string;
}

/**
 * How figures are read of a text: a record is the same for the same bytes only as long as this is. Whoever changes what
 * `figuresIn` gives, or how words are compared, counts it up.
 */
const figureReading = 'figures@3';

/**
 * Firefox's Reader View on a small DOM. It was chosen over Defuddle because it rewrites nothing, asks nobody else,
 * and changes seldom: the same page gives the same text in years. The number behind `lines` is that of
 * `readableText`: whoever changes what it gives, counts it up.
 */
const htmlExtractor = `${readability.name}@${readability.version} ${linkedom.name}@${linkedom.version} lines@1 ${figureReading}`;

/** Makes text of a page, or takes a text as it is. Throws for a page that is too large or too deep. */
export function extract(source: string, kind: MediaKind): Extracted {
  return kind === 'text'
    ? { extractor: `text-as-it-is@1 ${figureReading}`, text: source }
    : extractPage(source);
}

/** Spaces of any kind in a row, more than any page means; Readability would take hours over a million of them. */
const longSpace = /\s{100,}/g;

function extractPage(html: string): Extracted {
  try {
    const { document } = parseHTML(html.replace(longSpace, ' '));
    if (!document.documentElement) return { extractor: htmlExtractor, text: '' };
    judgePageSize(document.documentElement);
    if (putInFrame(document)) judgePageSize(document.documentElement);
    const language = languageTag(document.documentElement.getAttribute('lang'));
    const headTitle = line(document.querySelector('head > title')?.textContent);
    const heading = line(document.querySelector('h1')?.textContent);
    const tier = document.querySelector('meta[property="article:content_tier"]')?.getAttribute('content');
    const article = new Readability<Node>(document as unknown as Document, {
      serializer: (part) => part,
    }).parse();
    const title = line(article?.title) ?? headTitle;
    return {
      extractor: htmlExtractor,
      text: article?.content ? readableText(article.content) : '',
      ...(title && { title }),
      ...(headTitle && { headTitle }),
      ...(heading && { heading }),
      ...(tier && /^(?:locked|metered)$/i.test(tier.trim()) && { locked: true }),
      ...(language && { language }),
    };
  } catch (error) {
    if (error instanceof RetrievalFailure) throw error;
    throw new RetrievalFailure('unreadable', (error as Error).message);
  }
}

/** A title as one line, without control and direction characters, of at most the length that a record holds. */
function line(text: string | null | undefined): string | undefined {
  const plain = text?.replace(/[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069\s]+/gu, ' ');
  return plain?.trim().slice(0, 500).trim() || undefined;
}
