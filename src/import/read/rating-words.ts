/** A rating as words: `2 on a scale of 1 to 5`, or the number alone where the ends of its scale are not told. */
export function ratingWords(
  value: string | undefined,
  worst: string | undefined,
  best: string | undefined,
): string | undefined {
  if (value === undefined) return undefined;
  return worst === undefined || best === undefined ? value : `${value} on a scale of ${worst} to ${best}`;
}
