import { contentOption } from '../command-line.ts';

/** The options of `import`, for `--help` and for reading them. */
export const importOptions = {
  content: contentOption,
  labels: {
    type: 'string',
    placeholder: 'FILE',
    help: 'the table of verdict words (else import-labels.yaml in the content folder)',
  },
  columns: {
    type: 'string',
    placeholder: 'MAPPING',
    help: 'which column holds what: claim=Statement,url=Link, or a YAML file of such',
  },
  topic: { type: 'string', placeholder: 'IDS', help: 'ids of topics.yaml, with commas between them' },
  author: { type: 'string', placeholder: 'NAME', help: 'who takes the fact files over and answers for them' },
  report: {
    type: 'string',
    placeholder: 'FILE',
    help: 'writes the report there (with a number where a file is already), as Markdown, or as JSON lines when it ends in .jsonl',
  },
  'dry-run': { type: 'boolean', help: 'reports, and writes neither fact files nor the table' },
  yes: { type: 'boolean', help: 'asks nothing; words without a verdict wait in the table' },
} as const;
