/** Words that deny, in the languages that fact files are most often written in. */
const words =
  'not|never|no|none|nobody|nothing|neither|nor|without|cannot|false(?:ly)?|untrue|tidak|tak|bukan|tiada|belum|jangan|tanpa|palsu|nicht|kein\\p{L}*|nie|niemals|pas|jamais|aucune?|non|nunca|jamás|ningun\\p{L}*|не|нет';
const negation = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${words}|\\p{L}+n['’]t)(?![\\p{L}\\p{M}])|[不没沒未非無无]|ไม่|không`,
  'iu',
);

/** Whether words deny something. */
export function negationIn(text: string): boolean {
  return negation.test(text.normalize('NFKC'));
}
