import type { Waiver } from '../domain/waiver.ts';
import type { ContentDocument, FactFile, SomeDocument, Vocabulary } from './content.ts';
import { factReceipt, quotationsHeld } from './receipts.ts';

/**
 * Whether what a waiver is about is cited to a source that has no evidence record. Nothing can be said of it for now:
 * once the record is there the waiver may be needed, so it is not called unneeded before.
 */
export function isHeldAgainstNothing(
  document: ContentDocument<'fact'> | ContentDocument<'series'>,
  { code, text }: Pick<Waiver, 'code' | 'text'>,
  vocabulary: Vocabulary,
): boolean {
  if (code === 'quotation-not-in-source' || code === 'quotation-too-short') {
    const held = quotationsHeld(document as SomeDocument, vocabulary);
    return held.some((one) => one.text.trim() === text && one.provedBy === undefined && !one.proof);
  }
  if (code !== 'figure-not-in-source') return false;
  if (document.kind === 'fact') {
    const { figures } = factReceipt(document as FactFile, vocabulary);
    return figures.some(({ written, result }) => result === 'unknown' && written.trim() === text);
  }
  const { sources = [], points = [] } = (document as ContentDocument<'series'>).draft;
  const unheld = new Set(sources.filter((one) => !vocabulary.evidence.of(one?.url)).map((one) => one?.id));
  return points.some(
    (point) =>
      unheld.has(point?.source) &&
      Object.values(point ?? {})
        .map(String)
        .includes(text),
  );
}
