import { contentOption } from '../command-line.ts';

/** The options of `links`, for `--help` and for reading them. */
export const linksOptions = {
  content: contentOption,
  status: {
    type: 'string',
    placeholder: 'FILE',
    help: 'the status file (else links.json in the content folder)',
  },
  sample: { type: 'string', placeholder: 'N', help: 'this many addresses only (else all)' },
  seed: { type: 'string', default: '1', help: 'which sample; the same seed, the same sample' },
  delay: { type: 'string', placeholder: 'S', default: '2', help: 'seconds between requests to one host' },
  hosts: { type: 'string', placeholder: 'N', default: '4', help: 'how many hosts at a time' },
  restart: { type: 'boolean', help: 'forgets a run that was interrupted' },
  issue: { type: 'boolean', help: 'reports as Markdown for one issue; nothing when nothing wants mending' },
} as const;
