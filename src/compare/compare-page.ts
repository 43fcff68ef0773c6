import { watchFigures } from '../chart/watch-figures.ts';
import { fetchSeries } from './series-page.ts';
import { fill, made, sideBySide, type CompareWords } from './side-by-side.ts';

/** Shows the two series that the address names (`?a=…&b=…`) beside one another; with one of them, chooses it. */
export async function comparePage(): Promise<void> {
  const form = document.querySelector<HTMLFormElement>('[data-compare]');
  const shown = document.querySelector<HTMLElement>('.compared');
  if (!form || !shown) return;
  const { page = '', json = '', words: written = '{}' } = form.dataset;
  const words = JSON.parse(written) as CompareWords;
  const [a, b] = ['a', 'b'].map((name) => choose(form, name));
  if (a === undefined || b === undefined) return;
  // Room at once, so that what stands below does not move when the series come.
  shown.classList.add('awaited');
  try {
    const addresses = { page, json };
    const [one, other] = await Promise.all([fetchSeries(a, addresses), fetchSeries(b, addresses)]);
    shown.replaceChildren(...sideBySide(one, other, words));
    document.title = fill(words.pair, one.title, other.title);
    watchFigures(shown.querySelectorAll<HTMLElement>('[data-chart]'));
  } catch {
    const notice = made('p', words.failed, 'notice');
    notice.setAttribute('role', 'alert');
    shown.replaceChildren(notice);
  }
  shown.classList.remove('awaited');
}

/** Chooses in the form what the address names. Gives nothing for a name that is no series of the site. */
function choose(form: HTMLFormElement, name: string): string | undefined {
  const wanted = new URLSearchParams(location.search).get(name);
  const select = form.elements.namedItem(name) as HTMLSelectElement;
  const known = [...select.options].map(({ value }) => value);
  if (wanted === null || !known.includes(wanted)) {
    // Two different series to begin with.
    if (name === 'b' && select.options.length > 1) select.selectedIndex = 1;
    return undefined;
  }
  select.value = wanted;
  return wanted;
}
