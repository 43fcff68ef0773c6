import { z } from 'astro/zod';

/** An absolute web address as the author wrote it. Scheme, credentials and host are judged by the `url-…` rules. */
export const WebAddress = z
  .string()
  .max(2000)
  .refine((text) => URL.canParse(text), { error: 'a whole web address such as https://example.org/page' });

/** An address that can be retrieved by anybody: http or https, and without a name or password in it. */
export const RetrievableAddress = WebAddress.refine(
  (text) => !URL.canParse(text) || /^https?:\/\/(?![^/?#]*@)/i.test(new URL(text).href),
  { error: 'an http or https address without a name or password' },
);

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

/** The host of an address in lower case without `www.`, the form under which sources are listed. */
export function hostOf(address: string): string {
  return new URL(address).hostname.toLowerCase().replace(/^www\./, '');
}
