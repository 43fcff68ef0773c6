import { addressesOf, linksOf, type Address } from '../addresses.ts';
import type { Finding, Rule } from '../rule.ts';

export const urlCredentials: Rule = {
  code: 'url-credentials',
  severity: 'error',
  summary: 'No address holds a user name or password.',
  *document(document) {
    for (const address of addressesOf(document)) yield* judge(address);
  },
  *fact(fact) {
    for (const link of linksOf(fact)) yield* judge(link);
  },
};

/** The message repeats nothing of the address: it may be a secret. */
function* judge({ written, place }: Address): Generator<Finding> {
  if (!URL.canParse(written)) return;
  const { username, password, host } = new URL(written);
  if (username === '' && password === '') return;
  const message = `this address of ${host} holds a user name or password before the "@".`;
  yield { at: place(), message, suggestion: 'Take out all between "//" and the host.' };
}
