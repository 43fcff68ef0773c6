import { auditReports } from '../../src/evidence/audit/report.ts';
import { contentOption } from '../command-line.ts';

/** The options of `evidence`, for `--help` and for reading them. */
export const evidenceOptions = {
  content: contentOption,
  file: { type: 'string', placeholder: 'F', help: 'add: a saved page or text in place of retrieving' },
  url: { type: 'string', placeholder: 'URL', help: 'add --file: the address that it was saved from' },
  archived: {
    type: 'string',
    placeholder: 'URL',
    help: 'add: its archived copy, which is what is retrieved',
  },
  excerpt: { type: 'boolean', help: 'add --file: passages only, with blank lines between them' },
  title: { type: 'string', help: 'add --file: its title' },
  lang: { type: 'string', placeholder: 'TAG', help: 'add --file: its language, such as en' },
  retrieved: {
    type: 'string',
    placeholder: 'TIME',
    help: 'add: when, YYYY-MM-DDThh:mm:ssZ or only the day (else now; with --file, today)',
  },
  'dry-run': { type: 'boolean', help: 'add: prints the record and writes nothing' },
  live: { type: 'boolean', help: 'audit: asks live addresses where there is no archived one' },
  sample: { type: 'string', placeholder: 'N', help: 'audit: this many records only (else all)' },
  seed: { type: 'string', help: 'audit: which sample (else 1); the same seed, the same sample' },
  delay: { type: 'string', placeholder: 'S', help: 'audit: seconds between requests to one host (else 2)' },
  hosts: { type: 'string', placeholder: 'N', help: 'audit: how many hosts at a time (else 4)' },
  restart: { type: 'boolean', help: 'audit: forgets an audit that was interrupted' },
  format: {
    type: 'string',
    choices: Object.keys(auditReports),
    default: 'text',
    help: 'audit: how to report',
  },
} as const;

/** What the command was told. */
export interface EvidenceOptions {
  content: string;
  file: string | undefined;
  url: string | undefined;
  archived: string | undefined;
  excerpt: boolean;
  title: string | undefined;
  lang: string | undefined;
  retrieved: string | undefined;
  'dry-run': boolean;
  live: boolean;
  sample: string | undefined;
  seed: string | undefined;
  delay: string | undefined;
  hosts: string | undefined;
  restart: boolean;
  format: string;
}
