const up =
  'rise[sn]?|rising|rose|increas(?:e[sd]?|ing)|gr[eo]w(?:n|s|th|ing)?|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|surg(?:e[sd]?|ing)|soar(?:s|ed|ing)?|up(?!\\s+to\\b)|higher|more(?!\\s+than\\b)|(?:ber)?tambah(?:an)?|bertambah|naik|kenaikan|(?:men)?ingkat(?:an)?|meningkat|peningkatan|melonjak|lebih\\s+(?:tinggi|banyak)';
const down =
  'f[ae]ll(?:s|en|ing)?|drop(?:s|ped|ping)?|decreas(?:e[sd]?|ing)|declin(?:e[sd]?|ing)|plung(?:e[sd]?|ing)|sank|sunk|shr[aiu]nk(?:s|ing)?|down(?!\\s+to\\b)|lower|less(?!\\s+than\\b)|fewer(?!\\s+than\\b)|turun|menurun|penurunan|berkurang(?:an)?|pengurangan|merosot|kemerosotan|jatuh|kejatuhan|lebih\\s+(?:rendah|sedikit)|kurang(?!\\s+daripada\\b)';

/** The words that say which way a value went, in the languages whose figures are read. */
const directions = { rise: new RegExp(`\\b(?:${up})\\b`, 'iu'), fall: new RegExp(`\\b(?:${down})\\b`, 'iu') };

/** A sign right before a figure. */
const signs = { rise: /(?:^|\s)\+\s?\d/u, fall: /(?:^|\s)[-−–]\s?\d/u };

export type Direction = keyof typeof directions;

/** Which way the words say that a value went; nothing when they do not say, or say both. */
export function directionOf(words: string): Direction | undefined {
  const said = (Object.keys(directions) as Direction[]).filter(
    (way) => directions[way].test(words) || signs[way].test(words),
  );
  return said.length === 1 ? said[0] : undefined;
}
