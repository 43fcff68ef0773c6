import { chartKeys, type KeyedRow, type KeyWords } from '../chart/chart-keys.ts';
import { chartKind, chartShape } from '../chart/chart-kind.ts';
import { readTable } from '../chart/chart-table.ts';
import type { Reason } from '../computed/comparability.ts';
import { compareSeries } from '../computed/comparison.ts';
import { alignTables } from './align-tables.ts';
import type { FetchedSeries } from './series-page.ts';

/** The words of the page; `{a}` and `{b}` stand for what is put in. */
export interface CompareWords {
  warned: string;
  refused: string;
  axes: string;
  failed: string;
  noFigure: string;
  keys: KeyWords;
  pair: string;
  reasons: Record<Reason['why'], string>;
}

/** Two series beside one another, as `SideBySide.astro` has them: definitions, reasons, and charts with their tables. */
export function sideBySide(a: FetchedSeries, b: FetchedSeries, words: CompareWords): HTMLElement[] {
  const { pairs, reasons } = compareSeries(a.counted, b.counted);
  const notice = made('div', '', 'notice');
  const list = made('ul', '');
  const reasonWords = (reason: Reason) =>
    'a' in reason ? fill(words.reasons[reason.why], reason.a, reason.b) : words.reasons[reason.why];
  list.append(...reasons.map((reason) => made('li', reasonWords(reason))));
  notice.append(made('p', pairs.length > 0 ? words.warned : words.refused), list);
  return [
    beside(head(a), head(b)),
    notice,
    ...(pairs.length > 0 ? [made('p', words.axes, 'small')] : []),
    ...pairs.map((pair) => {
      const [one, other] = [figure(a, pair.a.measure), figure(b, pair.b.measure)];
      alignTables(tableOf(one), tableOf(other), words.noFigure);
      for (const own of [one, other]) reshape(own, words.keys);
      return beside(one, other);
    }),
  ];
}

/** Puts two words in the places of `{a}` and `{b}`. */
export function fill(words: string, a: string, b: string): string {
  return words.replace('{a}', () => a).replace('{b}', () => b);
}

/** An element with words in it, and a class where one is named. */
export function made<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  words: string,
  name = '',
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  element.textContent = words;
  if (name) element.className = name;
  return element;
}

/** Name, definition and notes of a series, as its page has them. */
function head({ page, title, address }: FetchedSeries): HTMLElement {
  const section = document.createElement('section');
  const link = made('a', title);
  link.href = address;
  section.appendChild(document.createElement('h2')).append(link);
  section.append(...[...page.querySelectorAll('main > .pairs, main > .notice')].map(taken));
  for (const notice of section.querySelectorAll('.notice')) notice.className = 'small';
  return section;
}

/**
 * The figure of one measure as another page has it: with the name of its series, its sources named, without its picture,
 * which has periods of its own, and without scripts.
 */
function figure({ page, title, address }: FetchedSeries, measure: string): HTMLElement {
  const found = page.querySelector(`figure[data-measure="${CSS.escape(measure)}"]`);
  if (!found) throw new Error(`no figure of ${measure}`);
  const own = taken(found) as HTMLElement;
  for (const part of own.querySelectorAll('.chart-picture, script, noscript')) part.remove();
  for (const source of own.querySelectorAll<HTMLElement>('a[data-publisher]'))
    source.textContent = source.dataset['publisher'] ?? '';
  own.querySelector('table')?.classList.add('named');

  const heading = own.querySelector('figcaption :is(h2, h3)');
  const line = document.createElement('p');
  const link = line.appendChild(made('a', title));
  link.href = address;
  line.id = `${heading?.id}-series`;
  heading?.after(line);
  for (const part of own.querySelectorAll('[aria-labelledby]'))
    part.setAttribute('aria-labelledby', `${heading?.id} ${line.id}`);
  const caption = own.querySelector('caption');
  if (caption) caption.textContent = `${title}: ${caption.textContent}`;
  const box = own.querySelector<HTMLElement>('[data-chart]');
  const named = (heading?.textContent ?? '').trim();
  if (box) box.dataset['name'] = box.dataset['name']?.replace(named, () => `${title}: ${named}`) ?? '';
  return own;
}

/** Gives a chart the room and the keys that its table now asks for. */
function reshape(own: HTMLElement, words: KeyWords): void {
  const rows = readTable(tableOf(own)).map(({ bar }): KeyedRow => {
    const { partial, longer, flags, value, high, qualifier = 'exact' } = bar;
    const known = high === undefined ? qualifier : 'range';
    return { partial, longer, flags, qualifier: value === null ? undefined : known };
  });
  const box = own.querySelector<HTMLElement>('[data-chart]');
  box?.style.setProperty('--bars', String(rows.length));
  box?.classList.remove('few', 'many', 'line');
  box?.classList.add(chartShape(rows.length));
  own.querySelector('.chart-key')?.remove();
  const key = made('p', '', 'small chart-key');
  key.append(...chartKeys(rows, chartKind(rows.length), words).map((text) => made('span', text)));
  if (key.hasChildNodes()) own.querySelector('.chart-frame')?.after(key);
}

function tableOf(own: HTMLElement): HTMLTableSectionElement {
  return own.querySelector('tbody') as HTMLTableSectionElement;
}

function beside(...parts: HTMLElement[]): HTMLElement {
  const row = made('div', '', 'beside-each-other');
  row.append(...parts);
  return row;
}

function taken(node: Element): Node {
  return document.importNode(node, true);
}
