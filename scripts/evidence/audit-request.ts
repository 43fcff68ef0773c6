import { numberOption } from './number-option.ts';
import type { EvidenceOptions } from './options.ts';

/** Which records an audit takes, and how. */
export interface AuditRequest {
  /** How many records; all without it. */
  sample: number | undefined;
  seed: string;
  live: boolean;
  /** Milliseconds between requests to one host. */
  delay: number;
  hostsAtOnce: number;
  restart: boolean;
}

/** What `audit` was asked for. Throws, with what is wrong, for a command line that makes no sense. */
export function auditRequest(words: readonly string[], options: EvidenceOptions): AuditRequest {
  if (words.length > 0) throw new Error(`audit takes no address, and there is "${words[0]}"`);
  const { file, url, archived, title, lang, retrieved, excerpt, 'dry-run': dryRun } = options;
  const forAdd = { file, url, archived, title, lang, retrieved, excerpt, 'dry-run': dryRun };
  const [lost] = Object.entries(forAdd).find(([, value]) => value !== undefined && value !== false) ?? [];
  if (lost) throw new Error(`--${lost} goes with add`);
  const { sample, seed = '1', live, delay, hosts, restart } = options;
  return {
    sample:
      sample === undefined
        ? undefined
        : numberOption('sample', sample, /^[1-9]\d{0,6}$/, 'a whole number from 1'),
    seed,
    live,
    delay: numberOption('delay', delay ?? '2', /^\d{1,4}(?:\.\d{1,3})?$/, 'seconds, such as 2 or 0.5') * 1000,
    hostsAtOnce: numberOption('hosts', hosts ?? '4', /^(?:[1-9]|1\d|20)$/, 'a whole number from 1 to 20'),
    restart,
  };
}
