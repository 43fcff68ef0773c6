/**
 * What to do about a figure that is in no source where it is sought.
 * @param normal its normal form
 * @param slip a figure of a source that differs by a slip of the hand
 * @param otherwise what else there is to do
 */
export function mendOfFigure(normal: string, slip: string | undefined, otherwise: string): string {
  if (slip) return `A source ${slip}: is it a slip?`;
  if (/^(?:19|20)\d{2}$/.test(normal))
    return 'Cite the source that has it. If it is a year, write it so that it is read as one: "in 2021, cases …".';
  return otherwise;
}
