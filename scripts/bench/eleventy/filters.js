import { pageNumbers } from '../../../src/browse/list-page.ts';
import { citedSources } from './citations.js';

const days = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const months = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const words = { '>': 'more than ', '~': 'about ', '<': 'less than ' };

/** What the templates call by name. */
export function addFilters(eleventy) {
  eleventy.addFilter('isoDate', isoDate);
  eleventy.addFilter('longDate', longDate);
  eleventy.addFilter('json', json);
  eleventy.addFilter('withId', (list, id) => list.find((item) => item.id === id));
  eleventy.addFilter('citedSources', citedSources);
  eleventy.addFilter('lastChanged', lastChanged);
  eleventy.addFilter('corrections', corrections);
  eleventy.addFilter('lastCorrection', (history) => corrections(history).at(-1));
  eleventy.addFilter('lastChangedFirst', (facts) =>
    facts.toSorted((a, b) => (isoDate(lastChanged(a.data)) < isoDate(lastChanged(b.data)) ? 1 : -1)),
  );
  eleventy.addFilter('quantity', quantity);
  eleventy.addFilter('ofKind', (pages, kind) =>
    pages.filter((page) => page.kind === kind && page.number === 1),
  );
  eleventy.addFilter('pageNumbers', (count, number) => pageNumbers(number, count));
}

/** A date as far as it is known: YAML makes a Date of a day, text of a month and a number of a year. */
export function isoDate(date) {
  return date instanceof Date ? date.toISOString().slice(0, 10) : String(date);
}

function longDate(date) {
  const iso = isoDate(date);
  return iso.length === 4 ? iso : (iso.length === 7 ? months : days).format(new Date(iso));
}

/** A value for a JSON-LD block; what is not there is left out of objects. */
function json(value) {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

/** The notes of a history that say that something was wrong; there may be no history. */
function corrections(history = []) {
  return history.filter(({ kind }) => kind === 'correction');
}

/** The day of the last change that readers were told of. */
function lastChanged({ published, history, withdrawn }) {
  return withdrawn?.date ?? history?.at(-1).date ?? published;
}

function quantity(value) {
  if (typeof value === 'number') return value.toLocaleString('en');
  return (words[value[0]] ?? '') + Number(value.slice(1)).toLocaleString('en');
}
