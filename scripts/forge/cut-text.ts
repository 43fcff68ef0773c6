/** Forges take no longer text than 65,536 characters (GitHub); this leaves room for what stands around it. */
const longest = 60_000;

/** A text as long as a forge takes it, cut at a line, with `rest` to say where the rest is. */
export function cutText(text: string, rest: string): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  return `${cut.slice(0, cut.lastIndexOf('\n'))}\n\n… ${rest}`;
}
