import type { EvidenceRecord } from '../../domain/evidence-record.ts';
import { invisible } from '../invisible.ts';
import { hostnameOf, isPrivateHost, refusedArchives } from '../safe-address.ts';

/** What a personal identifier has in it: a sign of an e-mail address, or as many digits as the shortest of the others. */
const mayIdentify = /[@＠]|(?:\p{Nd}[^\p{L}\p{Nd}]{0,3}){7}/u;

/**
 * Whether a rule may have something to say of a sound record: it lies where nobody else can retrieve it, its copy at an
 * archive that altered its snapshots, or its title holds what is not printed. Of all others no rule has.
 */
export function isDoubtful({ url, archived, response, title = '' }: EvidenceRecord): boolean {
  return (
    [url, archived, response?.url].some(isOutOfReach) ||
    (archived !== undefined && refusedArchives.includes(hostnameOf(archived) ?? '')) ||
    title.search(invisible) >= 0 ||
    mayIdentify.test(title)
  );
}

function isOutOfReach(address: string | undefined): boolean {
  const host = address === undefined ? undefined : hostnameOf(address);
  return host !== undefined && isPrivateHost(host);
}
