import type { Element, ElementContent, Properties } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Compiled, CompiledFact } from '../compile/compile.ts';
import type { Fact } from '../domain/fact.ts';
import { yearOf } from '../domain/iso-date.ts';

/** One fact file as the search index takes it in. */
export interface SearchRecord {
  /** Address of its page without the base path. */
  url: string;
  /** A small page for Pagefind, with its attributes (https://pagefind.app/docs/). */
  html: string;
}

/** How much a word counts in the claim, in its other wordings and in the summary, beside 1 in the text. */
const weights = { claim: 5, wordings: 5, summary: 2 } as const;

/** A record for each fact file: what the results show, what can be filtered by, and what is searched. */
export function searchRecords({ facts, bodies, site }: Compiled): SearchRecord[] {
  const language = site.locales[0] as string;
  return facts.map((entry) => ({
    url: `/facts/${entry.id}/`,
    html: page(entry, bodies[entry.id] ?? '', language),
  }));
}

function page({ fact }: CompiledFact, body: string, language: string): string {
  const { claimant, withdrawn } = fact;
  const meta = {
    title: fact.headline,
    claim: fact.claim,
    verdict: fact.verdict,
    date: fact.published,
    ...(claimant && { claimant: claimant.name }),
    ...(withdrawn && { withdrawn: withdrawn.date }),
  };
  // A withdrawn one is found by its words. It counts in no group, as on every other page.
  const filters: [string, string][] = withdrawn ? [] : filtersOf(fact);
  // Attributes hold what is shown and chosen, elements what is searched.
  const facets = [
    ...Object.entries(meta).map(([name, value]) =>
      tag('i', { dataPagefindMeta: `${name}[data-value]`, dataValue: value }),
    ),
    ...filters.map(([name, value]) =>
      tag('i', { dataPagefindFilter: `${name}[data-value]`, dataValue: value }),
    ),
    tag('i', { dataPagefindSort: 'date[data-value]', dataValue: fact.published }),
  ];
  const searched = [
    tag('h1', {}, fact.headline),
    tag('p', { dataPagefindWeight: weights.claim }, fact.claim),
    tag('p', { dataPagefindWeight: weights.wordings }, (fact.wordings ?? []).join('. ')),
    tag('p', { dataPagefindWeight: weights.summary }, fact.summary),
    tag('p', {}, claimant?.name ?? ''),
  ];
  // The body is HTML that renderBody made safe.
  return `<html lang="${language}"><body><main>${toHtml([...facets, ...searched])}${body}</main></body></html>`;
}

function filtersOf({ verdict, topics, claimed, claimant }: Fact): [string, string][] {
  return [
    ['verdict', verdict],
    ...topics.map((topic): [string, string] => ['topic', topic]),
    ...(claimed ? [['year', yearOf(claimed)] as [string, string]] : []),
    ...(claimant ? [['claimant', claimant.name] as [string, string]] : []),
  ];
}

function tag(tagName: string, properties: Properties, text = ''): Element {
  const children: ElementContent[] = text === '' ? [] : [{ type: 'text', value: text }];
  return { type: 'element', tagName, properties, children };
}
