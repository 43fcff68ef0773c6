import { z } from 'astro/zod';

/** An absolute web address as the author wrote it. Scheme, credentials and host are judged by the `url-…` rules. */
export const WebAddress = z
  .string()
  .max(2000)
  .refine((text) => URL.canParse(text), { error: 'a whole web address such as https://example.org/page' });

/** An address without its fragment: one page has one. Throws for what is no address. */
export function pageOf(address: string): string {
  const page = new URL(address);
  page.hash = '';
  return page.href;
}

/** The host of an address in lower case without `www.`, the form under which sources are listed. */
export function hostOf(address: string): string {
  return new URL(address).hostname.toLowerCase().replace(/^www\./, '');
}
