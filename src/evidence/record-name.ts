import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { hostOf } from '../domain/web-address.ts';

/** The folder of the content folder that holds the evidence records. */
export const evidenceFolder = 'evidence';

/**
 * The file name of the evidence record of an address, exactly as fact files write it: its host for people, and the
 * first 12 hexadecimal digits of the address's SHA-256, so that two addresses of one host have two files.
 */
export function recordName(url: string): string {
  const host = hostOf(url).replace(/[^a-z0-9.-]+/g, '-');
  return `${host}-${bytesToHex(sha256(utf8ToBytes(url))).slice(0, 12)}.json`;
}
