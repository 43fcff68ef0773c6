import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';

export type HtmlElement = DefaultTreeAdapterTypes.Element;
type HtmlNode = DefaultTreeAdapterTypes.Node;

/** One page of a built site, parsed as a browser would. */
export interface BuiltPage {
  /** Path in the site's folder, with forward slashes. */
  file: string;
  /** Path in the address, base path included: `/base/facts/a/`. */
  path: string;
  html: string;
  elements: HtmlElement[];
}

/** Every HTML page of a built site, by file. */
export function readPages({ folder, base }: { folder: string; base: string }): BuiltPage[] {
  return filesOf(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      return {
        file,
        path: base + file.replace(/(^|\/)index\.html$/, '$1'),
        html,
        elements: elementsIn(parse(html)),
      };
    });
}

/** Every file of a built site, with forward slashes. */
export function filesOf(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort();
}

/** The value of an attribute, if the element has it. */
export function attribute(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

/** The text in an element as it stands in the page, white space folded. */
export function textOf(node: HtmlNode): string {
  const pieces: string[] = [];
  const walk = (part: HtmlNode): void => {
    if (defaultTreeAdapter.isTextNode(part)) pieces.push(part.value);
    else if ('childNodes' in part) part.childNodes.forEach(walk);
  };
  walk(node);
  return pieces.join('').replace(/\s+/g, ' ').trim();
}

/** The elements of one name, in the order of the page. */
export function named(page: BuiltPage, name: string): HtmlElement[] {
  return page.elements.filter((element) => element.tagName === name);
}

/** The element itself, when it is one, and every element in it. */
export function elementsIn(node: HtmlNode): HtmlElement[] {
  const own = defaultTreeAdapter.isElementNode(node) ? [node] : [];
  const children = 'content' in node ? [node.content] : 'childNodes' in node ? node.childNodes : [];
  return [...own, ...children.flatMap(elementsIn)];
}
