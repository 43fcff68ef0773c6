import { yearTotals } from './browse/year-totals.ts';
import { factsWithoutYear, yearGroups } from './groups.ts';
import { routes } from './routes.ts';
import { t } from './site.ts';

/** How many claims were said in each year, and how many of them have no year. */
export function totalsByYear() {
  return {
    totals: yearTotals(yearGroups).map(({ year, count }) => ({
      label: year,
      count,
      ...(count > 0 && { address: routes.year(year) }),
    })),
    note: factsWithoutYear > 0 ? t.browse.noYear(t.facts(factsWithoutYear)) : undefined,
  };
}
