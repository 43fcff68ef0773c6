/** The head cell of a row that stands for a period. */
type PeriodCell = HTMLTableCellElement;

/**
 * Gives two tables of values the same periods: where one has no row for a period of the other, a row without a figure is
 * put in, in the order of time.
 * @param noFigure the words for a missing figure
 * @returns whether a row was put into each of the two
 */
export function alignTables(
  a: HTMLTableSectionElement,
  b: HTMLTableSectionElement,
  noFigure: string,
): [boolean, boolean] {
  const [inA, inB] = [periodsIn(a), periodsIn(b)];
  return [putIn(a, inB, noFigure), putIn(b, inA, noFigure)];
}

function periodsIn(table: HTMLTableSectionElement): PeriodCell[] {
  return [...table.querySelectorAll<PeriodCell>('th[data-from]')];
}

function putIn(table: HTMLTableSectionElement, cells: readonly PeriodCell[], noFigure: string): boolean {
  const own = periodsIn(table);
  const known = new Set(own.map(keyOf));
  const missing = cells.filter((cell) => !known.has(keyOf(cell)));
  for (const cell of missing) {
    const row = document.createElement('tr');
    const head = row.appendChild(document.importNode(cell, true));
    // The other table says there that the period is part of a year; an empty place needs no such warning.
    head.querySelector('.small')?.remove();
    head.textContent = (head.textContent ?? '').trim().replace(/,$/, '');
    head.removeAttribute('rowspan');
    delete head.dataset['partial'];
    delete head.dataset['longer'];
    const value = row.insertCell();
    value.className = 'value none';
    value.textContent = noFigure;
    row.insertCell().className = 'citation';
    const next = periodsIn(table).find((other) => keyOf(other) > keyOf(cell));
    table.insertBefore(row, next?.closest('tr') ?? null);
  }
  return missing.length > 0;
}

/** First and last day, which sort as the periods do: by beginning, the shorter one first. */
function keyOf({ dataset }: PeriodCell): string {
  return `${dataset['from']}/${dataset['to']}`;
}
