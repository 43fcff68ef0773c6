/** A share or a multiple in a word, by the name that figures have for it. */
export interface WordShare {
  normal: string;
  index: number;
  end: number;
}

const notATime = '(?!\\s+(?:of|daripada)\\s+(?:the\\s+year|tahun|\\d{4}))';
/** A fraction such as "a third", and no ordinal such as "a third case". */
const isFraction =
  '(?=\\s+(?:of|as|more|less|fewer|higher|lower|in|from|since|between)\\b|\\s*(?:[.,;:!?)\\]"”’—–]|$))';
const parts = ['third', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const counts = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** The names of shares and multiples, and how they are written in the languages whose figures are read. */
const shares: Record<string, string> = {
  half: `½|(?<!\\b(?:first|second|last|latter|other|next|early|late)\\s)(?<!\\band\\s+a\\s)hal(?:f|ves)(?![-\\s]+(?:years?|hours?|days?|past|time|way|truths?)\\b|\\s+an?\\s|-\\p{L})${notATime}|se(?:paruh|tengah)(?!\\s+(?:pertama|kedua|akhir|tahun|pihak|orang|jam|hari|masa)\\b)${notATime}`,
  halve: 'halv(?:ed?|es|ing)(?<!halves)|dikurangkan separuh',
  quarter: `¼|(?:an?\\s+quarter|one\\s+quarter)${notATime}${isFraction}|one-quarter|se(?:per(?:empat))|satu\\s+perempat|(?<!tiga\\s)suku(?!\\s+(?:tahun|pertama|kedua|ketiga|keempat|terakhir|sebelum(?:nya)?|lalu|berikut(?:nya)?|ini|itu|jam|kaum|kata|akhir)\\b)${notATime}`,
  'three-quarters': `¾|three[\\s-]quarters${notATime}|tiga\\s+(?:suku|perempat)`,
  double:
    'doubl(?:e[sd]?|ing)(?![\\s-](?:check|click|count|standard|blind|room|agent|deck|edged|entry|digit))|two-?fold|(?:dua|se)\\s?kali\\s+ganda',
  triple: 'tripl(?:e[sd]?|ing)|trebl(?:e[sd]?|ing)|three-?fold|tiga\\s+kali\\s+ganda',
  quadruple: 'quadrupl(?:e[sd]?|ing)|four-?fold|empat\\s+kali\\s+ganda',
  fivefold: 'five-?fold|lima\\s+kali\\s+ganda',
  tenfold: 'ten-?fold|sepuluh\\s+kali\\s+ganda',
  ...Object.fromEntries(parts.map((part) => [part, `(?:an?|one)\\s+${part}${isFraction}|one-${part}`])),
  ...Object.fromEntries(
    parts.flatMap((part) => counts.map((count) => [`${count}-${part}s`, `${count}[\\s-]${part}s`])),
  ),
};
const malay: Record<string, string> = {
  third: 'sepertiga|satu\\s+pertiga',
  'two-thirds': 'dua\\s+pertiga',
  fifth: 'seperlima|satu\\s+perlima',
  tenth: 'sepersepuluh',
};

const names = [...new Set([...Object.keys(shares), ...Object.keys(malay)])];
/** Every share in a group of its own, in the order of `names`. */
const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${names
    .map((name) => `(${[shares[name], malay[name]].filter(Boolean).join('|')})`)
    .join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
);
/** Something that every share has in it, so that most texts are looked at once. */
const perhaps =
  /[½¼¾]|hal[fv]|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|doubl|tripl|trebl|quadrupl|fold|separuh|setengah|suku|pert?iga|perempat|perlima|sepersepuluh|ganda/iu;

/**
 * The shares and multiples that a text has in words. They are compared as words only: a half is no 50 per cent, since
 * who writes "half" rounds as they please.
 */
export function wordSharesIn(text: string): WordShare[] {
  if (!perhaps.test(text)) return [];
  return [...text.matchAll(pattern)].map((match) => {
    const normal = names[match.findIndex((group, at) => at > 0 && group !== undefined) - 1] ?? '';
    return { normal, index: match.index, end: match.index + match[0].length };
  });
}
