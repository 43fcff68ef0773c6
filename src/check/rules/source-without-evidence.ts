import { readQuantity } from '../../domain/quantity.ts';
import { pointKeys } from '../../domain/series.ts';
import type { FactFile, Vocabulary } from '../content.ts';
import { factReceipt, quotationsHeld } from '../receipts.ts';
import type { Rule } from '../rule.ts';
import { isSourced, sourcesOf, type Sourced } from '../sourced.ts';
import { shown } from '../suggest.ts';

/** How much that one source may have, and that can be held against no record of it. */
interface Unheld {
  quotations: number;
  figures: number;
  /** A quotation that another source of the file has, and that source. */
  elsewhere?: { text: string; sourceId: string };
}

export const sourceWithoutEvidence: Rule = {
  code: 'source-without-evidence',
  severity: 'warning',
  summary:
    'A source that quotations or figures are cited to has an evidence record; an error once `site.yaml` sets `evidence.required`.',
  *document(document, vocabulary) {
    if (!isSourced(document)) return;
    const required = vocabulary.site?.draft.evidence?.required === true;
    const unheld = unheldOf(document, vocabulary);
    if (unheld.size === 0) return;
    for (const { source, index } of sourcesOf(document)) {
      const counts = unheld.get(source.id ?? '');
      if (!counts) continue;
      const { elsewhere } = counts;
      yield {
        at: document.at(['sources', index, 'id']),
        message: `the source "${shown(source.id)}" has no evidence record, so ${inWords(counts)} cannot be held against it.`,
        suggestion: elsewhere
          ? `"${shown(elsewhere.text)}" is in the record of [^${elsewhere.sourceId}]: is it the source?`
          : 'Make its evidence record: npm run evidence -- add URL. Without the tools, leave it to whoever merges.',
        text: source.id ?? '',
        ...(required && { severity: 'error' as const }),
      };
    }
  },
};

function unheldOf(document: Sourced, vocabulary: Vocabulary): Map<string, Unheld> {
  const held = new Set(
    sourcesOf(document).flatMap(({ source: { id, url } }) => (vocabulary.evidence.of(url) ? (id ?? []) : [])),
  );
  const unheld = new Map<string, Unheld>();
  const of = (id: string) => {
    const known = unheld.get(id) ?? { quotations: 0, figures: 0 };
    unheld.set(id, known);
    return known;
  };
  for (const { text, sourceIds, provedBy, elsewhere } of quotationsHeld(document, vocabulary)) {
    if (provedBy !== undefined) continue;
    for (const id of sourceIds.filter((id) => !held.has(id))) {
      const counts = of(id);
      counts.quotations += 1;
      if (elsewhere !== undefined) counts.elsewhere ??= { text, sourceId: elsewhere };
    }
  }
  for (const ids of figuresUnheld(document, vocabulary)) {
    for (const id of ids) if (!held.has(id)) of(id).figures += 1;
  }
  return unheld;
}

/** For each figure that is not found, the sources in which it was sought. */
function figuresUnheld(document: Sourced, vocabulary: Vocabulary): string[][] {
  if (document.kind === 'fact') {
    const { figures } = factReceipt(document as FactFile, vocabulary);
    return figures.filter(({ result }) => result === 'unknown').map(({ sourceIds }) => sourceIds);
  }
  return (document.draft.points ?? []).flatMap((point) =>
    Object.entries(point ?? {})
      .filter(
        ([key, value]) =>
          !pointKeys.includes(key) &&
          (typeof value === 'number' || typeof value === 'string') &&
          readQuantity(value) !== undefined,
      )
      .map(() => (point?.source === undefined ? [] : [point.source])),
  );
}

function inWords({ quotations, figures }: Unheld): string {
  const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;
  return [
    ...(quotations > 0 ? [counted(quotations, 'quotation')] : []),
    ...(figures > 0 ? [counted(figures, 'figure')] : []),
  ].join(' and ');
}
