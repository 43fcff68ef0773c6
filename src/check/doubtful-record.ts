import type { EvidenceRecord } from '../domain/evidence-record.ts';
import { invisible } from './invisible.ts';
import { recordFaults } from './record-faults.ts';
import { isPrivateHost, refusedArchives } from './safe-address.ts';

/** A whole address of a host by its name, without credentials. What the URL parser would mend is not of this form. */
const plainAddress = /^https?:\/\/((?:[a-z0-9-]+\.)+[a-z]{2,})(?::\d{1,5})?(?:[/?#][!-~]*)?$/i;
const notPlain = /[^\n\r\t -~]/;
/** An escape in JSON that can stand for a character that cannot be seen. */
const escape = /\\[^"\\/]/;
const perhapsPersonal = /@|\d(?:\D*\d){6}/;

/**
 * Whether a rule may have something to say of a sound record. There are many records and nearly none is doubtful, so
 * this is quick, and says yes rather too often: no rule looks at a record of which it says no.
 * @param text the text of its file
 */
export function isDoubtful(record: EvidenceRecord, text: string): boolean {
  const { url, archived, response, title } = record;
  return (
    !isPlain(url) ||
    (response !== undefined && !isPlain(response.url)) ||
    (archived !== undefined && (!isPlain(archived) || isRefused(archived))) ||
    (title !== undefined && perhapsPersonal.test(title)) ||
    holdsInvisible(withoutFingerprint(record, text)) ||
    recordFaults(record).length > 0
  );
}

function holdsInvisible(text: string): boolean {
  return escape.test(text) || (notPlain.test(text) && text.search(invisible) >= 0);
}

/** The fingerprint is most of a record, and base64 has no such characters. */
function withoutFingerprint({ fingerprint }: EvidenceRecord, text: string): string {
  const at = text.lastIndexOf(fingerprint);
  return at < 0 ? text : text.slice(0, at) + text.slice(at + fingerprint.length);
}

function isPlain(address: string): boolean {
  const host = plainAddress.exec(address)?.[1];
  return host !== undefined && !isPrivateHost(host);
}

function isRefused(archived: string): boolean {
  const host = plainAddress.exec(archived)?.[1]?.toLowerCase() ?? '';
  return refusedArchives.includes(host.replace(/^www\./, ''));
}
