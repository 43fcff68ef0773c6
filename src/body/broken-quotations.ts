/** Words that say who speaks, in the languages whose figures are read. */
const speaks =
  /(?<!\p{L})(?:sa(?:id|ys?)|add(?:ed|s)|told|tells?|wr[io]tes?|explain(?:ed|s)|stat(?:ed|es)|continu(?:ed|es)|insist(?:ed|s)|repl(?:ied|ies)|answer(?:ed|s)|claim(?:ed|s)|argu(?:ed|es)|warn(?:ed|s)|note[ds]|stress(?:ed|es)|ber?kata|kata(?:nya)?|ujar(?:nya)?|jelas(?:nya)?|menjelaskan|tegas(?:nya)?|menegaskan|tambah(?:nya)?|menambah|(?:men)?ulis|menulis)(?!\p{L})/iu;

/** More characters than this between two quotations do not only say who speaks. */
const longestGap = 120;

/**
 * Whether two stretches between quotation marks may be one quotation that is broken by who says it: "We have," he said,
 * "found no leak." The first ends with a comma or a dash, in its marks or behind them, and so do the words between.
 * @param before what the first one holds
 * @param gap what stands between the marks of the two
 */
export function isBroken(before: string, gap: string): boolean {
  if (gap.length > longestGap) return false;
  const text = gap.trim();
  const comma = /[,，、—–-]$/u.test(before.trimEnd()) || /^[,，—–-]/u.test(text);
  return comma && /[\p{L}][^.!?]*[,，:.—–-]$/u.test(text);
}

/** Whether the words between two quotations say who speaks, and that the same sentence goes on behind them. */
export function isAttributed(gap: string): boolean {
  return speaks.test(gap) && !/[.:]\s*$/.test(gap);
}
