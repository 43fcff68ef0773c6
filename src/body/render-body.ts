import type { Element, ElementContent, Text } from 'hast';
import { sanitize, type Schema } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import type { FootnoteReference, Image, ImageReference, Parents, Table } from 'mdast';
import type { LeafDirective, TextDirective } from 'mdast-util-directive';
import { defaultHandlers, type State, toHast } from 'mdast-util-to-hast';
import { numberCitations } from '../domain/citation.ts';
import { isChart } from './charts.ts';
import type { Body } from './parse-body.ts';

/** Id of the n-th citation (from 1) of a source in the text: the place that the source list links back to. */
export function citationAnchor(sourceId: string, use: number): string {
  return `cite-${sourceId}-${use}`;
}

/** Id of a source's entry in the numbered source list. */
export function sourceAnchor(sourceId: string): string {
  return `source-${sourceId}`;
}

/**
 * What a body may become, whatever its file holds: the elements that Markdown makes, links to http, https, mail and
 * this page, and no attribute that runs or styles anything. The check refuses more, with a line number; this is what
 * stands when something slips through, or when `dev` shows a file with errors.
 */
const allowed: Schema = {
  tagNames: [
    ...[
      'p',
      'h2',
      'h3',
      'h4',
      'h5',
      'h6',
      'blockquote',
      'ul',
      'ol',
      'li',
      'hr',
      'br',
      'pre',
      'code',
      'em',
      'strong',
    ],
    ...['del', 'a', 'sup', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'section', 'span', 'figure'],
  ],
  attributes: {
    a: ['href', 'id', 'title', 'role', 'ariaDescribedBy'],
    sup: ['className'],
    ol: ['start'],
    figure: ['dataChart'],
    span: ['className', 'title'],
    section: ['className', 'tabIndex', 'ariaLabel'],
    th: ['align'],
    td: ['align'],
  },
  protocols: { href: ['http', 'https', 'mailto'] },
  clobber: [],
  strip: ['script', 'style'],
};

/** The words that rendering needs, in the page's language. */
export interface BodyLabels {
  /** Id of the heading over the numbered source list; it describes every citation. */
  sourcesHeading: string;
  /** Accessible name of a table that scrolls sideways on a narrow screen. */
  table: string;
}

/** A computed figure as the page shows it. */
export interface ComputedText {
  words: string;
  /** How it was computed, for a title and for a screen reader. */
  working: string;
}

/** Renders a parsed body to HTML: escaped, sanitised, each citation a numbered link into the source list. */
export function renderBody(
  body: Body,
  labels: BodyLabels,
  computed: readonly (ComputedText | undefined)[] = [],
): string {
  const numbers = new Map(numberCitations(body.citations).map((cited) => [cited.sourceId, cited.number]));
  const uses = new Map<string, number>();

  function citation(_state: State, node: FootnoteReference): Element | Text {
    const id = node.identifier;
    // An author's own footnote, which the check refuses: there is no source to link to.
    if (!numbers.has(id)) return { type: 'text', value: `[^${node.label ?? id}]` };
    const use = (uses.get(id) ?? 0) + 1;
    uses.set(id, use);
    const properties = {
      id: citationAnchor(id, use),
      href: `#${sourceAnchor(id)}`,
      role: 'doc-noteref',
      ariaDescribedBy: [labels.sourcesHeading],
    };
    const number: Text = { type: 'text', value: String(numbers.get(id)) };
    const link: Element = { type: 'element', tagName: 'a', properties, children: [number] };
    return { type: 'element', tagName: 'sup', properties: { className: ['citation'] }, children: [link] };
  }

  let computations = 0;
  /** A computed figure with its working, which a screen reader says behind it. One that was refused keeps its words. */
  function computation(state: State, node: TextDirective): Element | ElementContent[] {
    const result = computed[computations];
    computations += 1;
    if (!result) return state.all(node);
    const working: Element = {
      type: 'element',
      tagName: 'span',
      properties: { className: ['visually-hidden'] },
      children: [{ type: 'text', value: ` (${result.working})` }],
    };
    const children: ElementContent[] = [{ type: 'text', value: result.words }, working];
    return {
      type: 'element',
      tagName: 'span',
      properties: { className: ['computed'], title: result.working },
      children,
    };
  }

  let charts = 0;
  /** The place of a chart, for `htmlParts` to find; only the page has what fills it. */
  function chartPlace(_state: State, node: LeafDirective, parent: Parents | undefined): Element | undefined {
    if (!isChart(node, parent)) return undefined;
    const properties = { dataChart: String(charts) };
    charts += 1;
    return { type: 'element', tagName: 'figure', properties, children: [] };
  }

  /** A table in a region that a keyboard can scroll, so that a wide table never widens the page. */
  function scrollingTable(state: State, node: Table): Element {
    const properties = { className: ['table-scroll'], tabIndex: 0, ariaLabel: labels.table };
    return {
      type: 'element',
      tagName: 'section',
      properties,
      children: [defaultHandlers.table(state, node)],
    };
  }

  const tree = toHast(body.root, {
    handlers: {
      footnoteReference: citation,
      footnoteDefinition: () => undefined,
      image: (_state, node: Image): Text => ({ type: 'text', value: node.alt ?? '' }),
      imageReference: (_state, node: ImageReference): Text => ({ type: 'text', value: node.alt ?? '' }),
      table: scrollingTable,
      textDirective: computation,
      leafDirective: chartPlace,
    },
  });
  return toHtml(sanitize(tree, allowed));
}
