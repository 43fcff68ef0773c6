import { directionOf, type Direction } from './direction.ts';

/** How many words right before a figure can say which way it went, whatever else they mean: "fell by about". */
const wordsBefore = 3;

/** Words that further away, too, say which way a value went; those with another common meaning only without it. */
const told: Record<Direction, string> = {
  rise: 'rose|risen|rises|(?<!\\b(?:give|gave|gives|given|giving)\\s)rise(?!\\s+to\\b)|increase[ds]?|gr[eo]wn?(?!\\s+up\\b)|soar(?:s|ed)|surge[ds]|(?:doubl|tripl)ed|naik(?!\\s+(?:taraf|pangkat|kenderaan|bas|kapal)\\b)|meningkat|bertambah|melonjak|kenaikan|peningkatan|lonjakan',
  fall: 'fell(?!\\s+(?:short|ill|victim|for|asleep|in|into|under|apart|out|behind|on)\\b)|fallen|falls|(?<!\\b(?:in\\s+the|last|this|by)\\s)fall(?!\\s+(?:of\\s+)?\\d)|decrease[ds]?|declined?(?!\\s+to\\b)|dropped(?!\\s+(?:out|off|the|its|his|her|their|charges|in\\s+on)\\b)|plunged|plummeted|shrank|shrunk|halved|turun(?!\\s+(?:padang|tangan|ke)\\b)|menurun|berkurang(?:an)?|merosot|jatuh(?!\\s+(?:sakit|cinta|mangsa|hukum|ke|pada)\\b)|penurunan|kemerosotan|kejatuhan',
};
const tells = new RegExp(`(?<![\\p{L}-])(?:(?<rise>${told.rise})|(?<fall>${told.fall}))(?![\\p{L}-])`, 'gu');

/** What right behind a figure says the way: "42 per cent fewer". */
const behindIt =
  /^\s*(?:(?<rise>rise|increase|surge|growth|more|higher|kenaikan|peningkatan|lebih(?!\s+(?:rendah|sedikit|kurang)))|(?<fall>fall|drop|decrease|decline|fewer|less|lower|penurunan|pengurangan|lebih\s+(?:rendah|sedikit)|kurang))(?![\p{L}-])/u;

const clauseEnd =
  /[,;:()—–]|(?<!\p{L})(?:and|but|while|whereas|although|though|because|as|when|where|which|who|dan|tetapi|namun|sementara|manakala|walaupun|meskipun|kerana|apabila|yang)(?!\p{L})/iu;

/** A clause of such words only says nothing by itself: what it is about stands in the clause before it. */
const bare =
  /^(?:[\s\d.…'"“”‘’]|(?<!\p{L})(?:by|or|of|an?|the|some|about|around|roughly|nearly|almost|over|exactly|in|fact|all|that|is|was|this|it|to|be|even|indeed|atau|iaitu|sebanyak|sebesar|kira-kira|hampir|sekitar|pada|kadar|ialah|adalah|malah|itu)(?!\p{L}))*$/iu;

/** A clause with one of these may speak of what did not happen, of another time, or of what somebody says. */
const unsure =
  /(?<!\p{L})(?:not|\p{L}+n['’]t|never|no|nor|neither|without|hardly|cannot|after|despite|following|since|before|until|than|against|unlike|if|whether|would|could|might|may|should|will|expected|forecasts?|sa(?:ys?|id|ying)|claim\p{L}*|alleg\p{L}*|rumou?r\p{L}*|told|instead|or|tidak|bukan|tak|belum|tanpa|tiada|selepas|sejak|sebelum|berbanding|daripada|jika|kalau|sama|akan|mungkin|dijangka|kata\p{L}*|men?dakwa|didakwa|dakwaan|atau)(?!\p{L})/iu;

/** More characters on either side of a figure are not looked at. */
const mostCharacters = 500;

/**
 * Which way a sentence says that a value went: by the words of the value, else by those nearest to it in its clause; by
 * those of the clause before it when its own says nothing. Nothing when the sentence does not say, or may mean another value.
 * @param before the sentence up to the words of the value
 * @param behind the sentence behind them
 */
export function directionAround(before: string, words: string, behind: string): Direction | undefined {
  const clauses = before.slice(-mostCharacters).split(clauseEnd);
  const own = before.split(/[,;:—–]/u).at(-1) ?? '';
  return (
    directionOf(words) ??
    directionOf(own.trim().split(/\s+/).slice(-wordsBefore).join(' ')) ??
    wayOf(behindIt.exec(behind.slice(0, mostCharacters))) ??
    toldIn(clauses.findLast((clause) => !bare.test(clause)) ?? '')
  );
}

/** The last word of a clause that says a way, if the clause is sure of it. */
function toldIn(clause: string): Direction | undefined {
  return unsure.test(clause) ? undefined : wayOf([...clause.matchAll(tells)].at(-1));
}

function wayOf(match: RegExpMatchArray | null | undefined): Direction | undefined {
  if (!match) return undefined;
  return match.groups?.['rise'] === undefined ? 'fall' : 'rise';
}
