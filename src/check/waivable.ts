import type { Content, ContentDocument } from './content.ts';

/** The codes that a waiver may name: those of rules that judge wording, where an honest text can look like a slip. */
export const waivableCodes: readonly string[] = [
  'claim-wording',
  'similar-claim',
  'personal-identifier',
  'control-character',
  'quotation-not-in-source',
  'quotation-too-short',
  'quotation-form',
  'figure-not-in-source',
  'figure-without-citation',
  'source-without-evidence',
  'table-without-citation',
  'series-disagreement',
  'percentage-not-borne-out',
  'period-overlap',
  'period-not-over',
  'unit-change',
  'value-jump',
  'parts-total',
];

/** The documents that can have waivers: all but those that are known to have none. */
export function waivingDocuments({
  facts,
  series,
}: Pick<Content, 'facts' | 'series'>): (ContentDocument<'fact'> | ContentDocument<'series'>)[] {
  return [...facts.filter(({ waives }) => waives !== false), ...series];
}
