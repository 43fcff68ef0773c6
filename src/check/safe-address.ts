import ipaddr from 'ipaddr.js';
import { hostOf } from '../domain/web-address.ts';

/** Top-level names that never lead to a public host (RFC 2606, RFC 6762, RFC 8375, and the names home routers use). */
const privateEndings = [
  '.localhost',
  '.local',
  '.internal',
  '.lan',
  '.home',
  '.corp',
  '.home.arpa',
  '.onion',
  '.test',
  '.invalid',
];

const judged = new Map<string, boolean>();

/** Whether a host can only be reached from inside somebody's own network or machine. */
export function isPrivateHost(hostname: string): boolean {
  // The same hosts stand in file after file.
  const known = judged.get(hostname);
  if (known !== undefined) return known;
  const judgement = judgeHost(hostname);
  if (judged.size < 10_000) judged.set(hostname, judgement);
  return judgement;
}

function judgeHost(hostname: string): boolean {
  const host = hostname
    .toLowerCase()
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '');
  if (ipaddr.isValid(host)) return ipaddr.process(host).range() !== 'unicast';
  return !host.includes('.') || privateEndings.some((ending) => host.endsWith(ending));
}

/** Archives that have altered snapshots, so that a copy there proves nothing: archive.today and its other names. */
export const refusedArchives = ['today', 'ph', 'is', 'li', 'vn', 'md', 'fo'].map(
  (ending) => `archive.${ending}`,
);

/** The host of an address in lower case, without `www.`; nothing when it is no address. */
export function hostnameOf(written: string): string | undefined {
  return URL.canParse(written) ? hostOf(written) : undefined;
}
