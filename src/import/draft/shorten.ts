/**
 * The beginning of a text with `…` behind it, at most `most` characters long: cut at a word's end, and where a script has
 * no spaces, at a character's.
 */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const room = text.slice(0, most - 1);
  const space = room.search(/\s\S*$/);
  if (space > most / 2) return `${room.slice(0, space).trimEnd()}…`;
  const characters = [
    ...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text.slice(0, most + 50)),
  ];
  const fitting = characters.filter(({ index, segment }) => index + segment.length < most);
  return `${fitting
    .map(({ segment }) => segment)
    .join('')
    .trimEnd()}…`;
}
