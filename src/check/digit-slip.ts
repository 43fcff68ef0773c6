/** What a figure may have become of: the powers of ten by which the press moves a value. */
const factors = [10, 1000, 1_000_000];

/**
 * A known figure that differs from this one by a slip of the hand: two digits that stand side by side swapped, or a
 * power of ten. Nothing when there is none.
 * @param normal the figure as a plain decimal number
 */
export function digitSlip(normal: string, known: (figure: string) => boolean): string | undefined {
  for (let at = 0; at + 1 < normal.length; at += 1) {
    const [a, b] = [normal[at] as string, normal[at + 1] as string];
    if (a === b || !/^\d\d$/.test(a + b)) continue;
    const swapped = `${normal.slice(0, at)}${b}${a}${normal.slice(at + 2)}`;
    if (!swapped.startsWith('0') && known(swapped)) return swapped;
  }
  const value = Number(normal);
  if (!Number.isFinite(value)) return undefined;
  return factors
    .flatMap((factor) => [value * factor, value / factor])
    .map((moved) => String(Number(moved.toPrecision(15))))
    .find((moved) => known(moved));
}
