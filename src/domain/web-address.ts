import { z } from 'astro/zod';

/** An absolute web address as the author wrote it. Scheme, credentials and host are judged by the `url-…` rules. */
export const WebAddress = z
  .string()
  .max(2000)
  .refine((text) => URL.canParse(text), { error: 'a whole web address such as https://example.org/page' });

// Host names in small letters and a path of plain characters: what the URL parser gives back as it is. There are tens of
// thousands of addresses on a large site, and nearly all are of this form.
const plain = /^https?:\/\/(?:[a-z][a-z0-9]*\.)+[a-z]{2,}(?:\/(?:[\w~-][\w.~-]*(?:\/|$))*)$/;

/** An address without its fragment: one page has one. Throws for what is no address. */
export function pageOf(address: string): string {
  if (plain.test(address)) return address;
  const page = new URL(address);
  page.hash = '';
  return page.href;
}

/** The address, when a page may lead to it; nothing of another scheme than http and https, whatever a check said of it. */
export function webHref(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  return /^https?:$/.test(new URL(address).protocol) ? address : undefined;
}

/** The host of an address in lower case without `www.`, the form under which sources are listed. */
export function hostOf(address: string): string {
  return new URL(address).hostname.toLowerCase().replace(/^www\./, '');
}
