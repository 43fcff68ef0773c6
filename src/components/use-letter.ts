/** The letter by which the n-th citation of a source is named, from 1: a to z, then aa, ab and on. */
export function useLetter(use: number): string {
  const rest = Math.floor((use - 1) / 26);
  const letter = String.fromCharCode('a'.charCodeAt(0) + ((use - 1) % 26));
  return (rest > 0 ? useLetter(rest) : '') + letter;
}
