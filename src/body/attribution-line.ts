/** A dash at the beginning of a line, and a name behind it. */
const attribution =
  /\n[^\S\n]*(?:[—–―]|--?)[^\S\n]*(?=[\p{Lu}\p{Lo}])([^\n.!?;]*(?:\.[^\n.!?;]+){0,3})\.?\s*$/u;
/** A line of more words says more than whose words these are. */
const mostWords = 12;

/** A blockquote without its last line where this says whose words they are: "— Ada Example, harbour master". */
export function withoutAttribution(text: string): string {
  const dashed = text.slice(text.trimEnd().lastIndexOf('\n'));
  const match = text.includes('\n') ? attribution.exec(dashed) : null;
  const words = match?.[1]?.trim().split(/\s+/).length ?? Infinity;
  return words > mostWords ? text : text.slice(0, text.length - dashed.length).trimEnd();
}
