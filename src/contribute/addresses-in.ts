/** The web addresses in any text, each once, in reading order; the marks that end a sentence are no part of one. */
export function addressesIn(text: string): string[] {
  const found = text.match(/https?:\/\/[^\s<>"'`]+/gi) ?? [];
  return [...new Set(found.map(trimmed))].filter((address) => URL.canParse(address));
}

/** Without closing marks; a bracket belongs to the address when its other half does. */
function trimmed(address: string): string {
  const short = address.replace(/[.,;:!?…]+$/, '');
  const isOpen = short.endsWith(')') && !short.includes('(');
  const next = isOpen || /[\]}>”’»]$/.test(short) ? short.slice(0, -1) : short;
  return next === address ? address : trimmed(next);
}
