/** A name as people tell it apart from others: letter case, spaces and what cannot be seen make no difference. */
export function personKey(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
