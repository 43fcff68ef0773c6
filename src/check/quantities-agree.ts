import type { Quantity } from '../domain/quantity.ts';

/** Whether two values can be of one thing: equal, or one rounded or open so that it leaves room for the other. */
export function quantitiesAgree(a: Quantity, b: Quantity): boolean {
  return contains(a, b) || contains(b, a);
}

/** Whether a value leaves room for another: "more than 20,000" and 20,701 do not disagree. */
function contains(wide: Quantity, narrow: Quantity): boolean {
  switch (wide.qualifier) {
    case 'more-than':
      return narrow.value >= wide.value;
    case 'less-than':
      return (narrow.high ?? narrow.value) <= wide.value;
    case 'range':
      return narrow.value >= wide.value && (narrow.high ?? narrow.value) <= (wide.high ?? wide.value);
    case 'about':
      return Math.abs(narrow.value - wide.value) <= wide.value / 10;
    case 'exact':
      return narrow.qualifier === 'exact' && narrow.value === wide.value;
  }
}
