import { Parser } from 'htmlparser2';
import type { Entry, Reading } from '../imported-review.ts';
import { readJsonDocument, type ReadOptions } from './json-document.ts';
import { readJson } from './mend-json.ts';

/** What of a page matters here. */
interface Page {
  scripts: string[];
  /** Where relative addresses begin, as the page says. */
  base?: string | undefined;
  canonical?: string | undefined;
  /** Whether reviews are marked in the HTML itself. */
  marked: boolean;
}

/**
 * The reviews in the JSON-LD scripts of a page. A script that cannot be read is an entry of its own: it may have held
 * some. A page with one review that gives no address is that review's.
 */
export function readHtmlPage(html: string, options: ReadOptions = {}): Reading {
  const page = partsOf(html);
  const start = resolved(page.base, options.base) ?? options.base ?? page.canonical;
  const remarks: string[] = [];
  const entries = page.scripts.flatMap((script, index): Entry[] => {
    const place = `script ${index + 1}`;
    try {
      const { value, mended } = readJson(script);
      const read = readJsonDocument(value, { ...options, base: start });
      if (mended && read.entries.length > 0) remarks.push(`${place} was not quite JSON, and was mended`);
      remarks.push(...read.remarks);
      return read.entries.map((entry) => ({ ...entry, place: `${place}, ${entry.place}` }));
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      return [{ place, problem: `the script is no JSON: ${error.message}` }];
    }
  });
  if (page.marked) remarks.push('reviews that are marked in the HTML itself (microdata) are not read');
  const own = options.base ?? page.canonical;
  const [only] = entries.length === 1 ? entries : [];
  if (only && 'review' in only && only.review.url === undefined && own !== undefined) {
    return { entries: [{ ...only, review: { ...only.review, url: own } }], remarks };
  }
  return { entries, remarks };
}

/** The parser looks through all open elements at each tag; newspapers' are about 40 deep. */
const deepest = 1_000;

/** Reads the tags one after another, without making a tree of them. Throws for a page that would take minutes. */
function partsOf(html: string): Page {
  const page: Page = { scripts: [], marked: false };
  let script: string[] | undefined;
  let depth = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      depth += 1;
      if (depth > deepest) throw new Error('the elements of the page are nested too deep');
      if (name === 'script' && /^\s*application\/ld\+json\b/i.test(attributes['type'] ?? '')) script = [];
      if (name === 'base') page.base ??= attributes['href'];
      if (name === 'link' && attributes['rel']?.toLowerCase() === 'canonical') {
        page.canonical ??= resolved(attributes['href'], undefined);
      }
      if (/schema\.org\/ClaimReview$/.test(attributes['itemtype'] ?? '')) page.marked = true;
    },
    ontext: (text) => script?.push(text),
    onclosetag(name) {
      depth -= 1;
      if (name !== 'script' || !script) return;
      page.scripts.push(script.join(''));
      script = undefined;
    },
  });
  parser.end(html);
  return page;
}

function resolved(address: string | undefined, base: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address, base)) return undefined;
  return new URL(address, base).href;
}
