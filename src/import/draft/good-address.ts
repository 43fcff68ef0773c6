import { invisible } from '../../check/invisible.ts';
import { personalIdentifiersIn } from '../../check/personal-identifiers.ts';
import { hostnameOf, isPrivateHost, refusedArchives } from '../../check/safe-address.ts';
import { WebAddress } from '../../domain/web-address.ts';

/** An address that the check lets through, or in words why it is none. */
export type JudgedAddress = { url: string; problem?: undefined } | { url?: undefined; problem: string };

/**
 * Judges an address of a feed as the check will, and makes a relative one whole where it is known what it is relative to.
 * A problem repeats nothing of an address that may hold a secret.
 */
export function goodAddress(
  raw: string,
  base: string | undefined,
  countries: readonly string[],
): JudgedAddress {
  const written = raw.trim().replaceAll('&amp;', '&');
  const from = base !== undefined && URL.canParse(base) ? base : undefined;
  if (!URL.canParse(written, from)) return { problem: 'it is no whole address' };
  const parsed = new URL(written, from);
  if (!/^https?:$/.test(parsed.protocol))
    return { problem: `it is no web address, but begins with "${parsed.protocol}"` };
  if (parsed.username !== '' || parsed.password !== '')
    return { problem: 'it holds a user name or password' };
  if (isPrivateHost(parsed.hostname)) return { problem: 'it leads to a private or local host' };
  if (refusedArchives.includes(hostnameOf(parsed.href) ?? '')) {
    return { problem: `${parsed.hostname} has altered its snapshots, so a copy there proves nothing` };
  }
  const isWhole = URL.canParse(written) && !/\s/.test(written) && written.search(invisible) < 0;
  const url = isWhole ? written : parsed.href;
  if (!WebAddress.safeParse(url).success) return { problem: `it has ${url.length} characters` };
  const [identifier] = personalIdentifiersIn(url, countries);
  if (identifier) return { problem: `it holds what looks like ${identifier.kind}` };
  return { url };
}
