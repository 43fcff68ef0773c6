import { addressesOf, linksOf, type Address } from '../addresses.ts';
import type { Finding, Rule } from '../rule.ts';
import { shown } from '../suggest.ts';

const allowed = ['https:', 'http:'];

export const urlScheme: Rule = {
  code: 'url-scheme',
  severity: 'error',
  summary: 'Every address is a whole http or https address.',
  *document(document) {
    for (const address of addressesOf(document)) yield* judge(address);
  },
  *fact(fact) {
    for (const link of linksOf(fact)) yield* judge(link);
  },
};

function* judge({ written, place }: Address): Generator<Finding> {
  if (!URL.canParse(written)) {
    yield {
      at: place(),
      message: `"${shown(written)}" is no whole address.`,
      suggestion: 'Begin it with https://.',
    };
  } else if (!allowed.includes(new URL(written).protocol)) {
    const message = `"${shown(written)}" has the scheme "${new URL(written).protocol}"; wanted "https:" or "http:".`;
    yield { at: place(), message, suggestion: 'Give the address of a web page.' };
  }
}
