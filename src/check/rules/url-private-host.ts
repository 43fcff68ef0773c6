import { addressesOf, linksOf, type Address } from '../addresses.ts';
import type { Finding, Rule } from '../rule.ts';
import { isPrivateHost } from '../safe-address.ts';

export const urlPrivateHost: Rule = {
  code: 'url-private-host',
  severity: 'error',
  summary: 'No address leads to a private or local host.',
  *document(document) {
    for (const address of addressesOf(document)) yield* judge(address);
  },
  *fact(fact) {
    for (const link of linksOf(fact)) yield* judge(link);
  },
};

function* judge({ written, place }: Address): Generator<Finding> {
  if (!URL.canParse(written)) return;
  const { protocol, hostname } = new URL(written);
  if (!protocol.startsWith('http') || !isPrivateHost(hostname)) return;
  const message = `"${hostname}" is a private or local host, which readers cannot reach.`;
  yield { at: place(), message, suggestion: 'Give the public address of the page.' };
}
