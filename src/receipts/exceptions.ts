import type { Fact } from '../domain/fact.ts';
import type { Waiver } from '../domain/waiver.ts';

const codes: readonly string[] = [
  'quotation-not-in-source',
  'quotation-too-short',
  'quotation-form',
  'figure-not-in-source',
  'figure-without-citation',
  'source-without-evidence',
];

/** The waivers of a fact file by which a quotation or figure stands that does not match. */
export function evidenceExceptions({ waivers = [] }: Pick<Fact, 'waivers'>): Waiver[] {
  return waivers.filter(({ code }) => codes.includes(code));
}
