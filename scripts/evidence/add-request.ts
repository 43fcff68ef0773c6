import { hostnameOf, isPrivateHost, refusedArchives } from '../../src/check/safe-address.ts';
import { IsoMoment } from '../../src/domain/iso-date.ts';
import { Locale } from '../../src/domain/text.ts';
import type { EvidenceOptions } from './options.ts';

/** A source to make a record of. */
export interface AddRequest {
  url: string;
  archived: string | undefined;
  retrieved: string;
  /** A file that somebody saved; without one the address is retrieved. */
  file: string | undefined;
  excerpt: boolean;
  title: string | undefined;
  language: string | undefined;
}

/**
 * What `add` was asked for. Throws, with what is wrong, for a command line that makes no sense.
 * @param words what stands behind `add`: the address, unless a file is given
 * @param now YYYY-MM-DDThh:mm:ssZ; of a saved file only the day of it is taken, since it was retrieved before
 */
export function addRequest(words: readonly string[], options: EvidenceOptions, now: string): AddRequest {
  const { file, url, archived, excerpt, title, lang } = options;
  const { retrieved = file === undefined ? now : now.slice(0, 10) } = options;
  const [address, ...more] = words;
  if (more.length > 0) throw new Error(`one address at a time, and there is also "${more[0]}"`);
  if (file !== undefined && address !== undefined)
    throw new Error('with --file the address stands behind --url');
  if (file === undefined && url !== undefined) throw new Error('--url goes with --file; write: add URL');
  const fileOnly = Object.entries({ excerpt: excerpt || undefined, title, lang });
  const [lost] = fileOnly.find(([, value]) => file === undefined && value !== undefined) ?? [];
  if (lost) throw new Error(`--${lost} goes with --file`);
  const found = (file === undefined ? address : url)?.trim();
  if (found === undefined) throw new Error(file === undefined ? 'wanted: add URL' : '--file wants --url URL');
  judgeAddress(found, 'the address');
  // What is retrieved is judged by what its name resolves to; of a file nobody is asked.
  if (file !== undefined && isPrivateHost(new URL(found).hostname))
    throw new Error(`--url lies in a private network (${new URL(found).hostname}); give the public address`);
  if (archived !== undefined) judgeAddress(archived, '--archived');
  if (archived !== undefined && refusedArchives.includes(hostnameOf(archived) ?? '')) {
    throw new Error(
      `--archived is at ${hostnameOf(archived)}, which has altered its copies; use another archive`,
    );
  }
  if (!IsoMoment.safeParse(retrieved).success)
    throw new Error(`--retrieved is "${retrieved}"; wanted YYYY-MM-DD or YYYY-MM-DDThh:mm:ssZ`);
  if (lang !== undefined && !Locale.safeParse(lang).success) {
    throw new Error(`--lang is "${lang}"; wanted a language tag such as en or pt-BR`);
  }
  return { url: found, archived, retrieved, file, excerpt, title: title?.trim(), language: lang };
}

function judgeAddress(written: string, what: string): void {
  const url = URL.canParse(written) ? new URL(written) : undefined;
  const isWeb = url !== undefined && /^https?:$/.test(url.protocol) && !url.username && !url.password;
  if (!isWeb || written.length > 2000) {
    throw new Error(`${what} is "${written.slice(0, 200)}"; wanted http:// or https://, without a password`);
  }
}
