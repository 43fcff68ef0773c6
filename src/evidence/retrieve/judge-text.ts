import { normalWords } from '../words.ts';
import type { Extracted } from './extract.ts';
import { RetrievalFailure } from './failure.ts';
import { visible } from './visible.ts';

/** A page with fewer words than this is taken for an empty one. */
export const fewestWords = 50;

/** What titles say when a page is not there, in the languages whose figures are read, and as servers write it. */
const notThere = [
  /^(?:error\s*404\b|\(404\)|404\s*(?:$|[-–—|:·!.](?!\d)|not found|error|page))/iu,
  /\b404\b.{0,20}\bnot found\b|\bnot found\b.{0,20}\b404\b/iu,
  /^(?:page|file|article|document|content|object)?\s*not found(?:\s*[-–—|:·].*|[.!])?$/iu,
  /\b(?:page|article) (?:was |is |could |can)?(?:not|n['’]t|no longer)(?: be)? (?:found|available|exist)/iu,
  /^(?:oops|sorry|maaf)?[,.!…\s]*(?:error\s*)?404(?:\s*[.!])?$/iu,
  /\b(?:halaman|laman|artikel)\b.{0,20}\btidak (?:di)?(?:temui|jumpai|wujud)\b/iu,
];

/** What stands between the name of a page and that of its site in a title. */
const titleParts = /\s+[-–—|·»:]\s+|\s*\|\s*/u;

/** What the pages say that a host shows to programs in place of its own. */
const botWall =
  /^(?:just a moment(?=[.…\s]*$)|one moment,? please|attention required|checking (?:your|if the) (?:browser|site)|verify(?:ing)? (?:that )?you are (?:a )?human|are you (?:a )?(?:human|robot)|robot check|pardon our interruption|security (?:check|verification)|ddos[- ]?guard|access (?:to this page has been )?denied|request unsuccessful|please wait(?=[.…\s]*$)|human verification|captcha)\b/iu;

/** What stands at the end of a text whose rest has to be paid for. */
const cutOff =
  /\b(?:subscribe|subscription|sign ?(?:in|up)|log ?in|register|become a member|langgan|log masuk|daftar)\b[^.!?]{0,60}\b(?:to (?:continue|keep|read|unlock|access|view)|untuk (?:terus |meneruskan )?(?:mem)?baca)|\bto (?:continue|keep) reading\b|\bto read (?:the )?(?:full|rest|whole|entire)\b|\b(?:article|story|content) is (?:only |exclusively )?(?:for|available to|reserved for|exclusive to) (?:our |paying |premium )*(?:subscribers|members)\b|\balready a (?:subscriber|member)\b|\bsubscriber[- ]only (?:article|story|content)\b/iu;
/** How much of its end is looked at, in characters; a shorter text is looked at whole, with its page. */
const endLength = 400;
/** A text with fewer words than this can be the part of an article that everybody is shown. */
const shortWords = 200;

/** How schema.org marks what has to be paid for (https://schema.org/isAccessibleForFree). */
const notFree = /"isAccessibleForFree"\s*:\s*"?false\b/i;

/** Throws for a page that answers 200 and is none, or of which only a part is shown. */
export function judgeText(extracted: Extracted, source: string): void {
  const { text, title, headTitle, heading, locked } = extracted;
  const names = [headTitle, title, heading].flatMap((name) =>
    name ? [name, ...name.split(titleParts)] : [],
  );
  const said = names.find((name) => notThere.some((pattern) => pattern.test(name)));
  if (said) throw new RetrievalFailure('soft-404', said.slice(0, 80));
  const words = normalWords(text).length;
  const wall = words < shortWords ? names.find((name) => botWall.test(name)) : undefined;
  if (wall) throw new RetrievalFailure('bot-wall', wall.slice(0, 80));
  if (locked || notFree.test(source) || cutOff.test(text.slice(-endLength)))
    throw new RetrievalFailure('paywall');
  if (words < shortWords && cutOff.test(visible(source))) throw new RetrievalFailure('paywall');
  if (words < fewestWords) throw new RetrievalFailure('too-little-text', `${words} words`);
}
