/** The options of `new` besides the content folder, for `--help` and for reading them. */
export const newOptions = {
  claim: { type: 'string', help: 'what was said, word for word' },
  verdict: { type: 'string', placeholder: 'ID', help: 'an id of verdicts.yaml' },
  topic: { type: 'string', placeholder: 'IDS', help: 'ids of topics.yaml, with commas between them' },
  source: { type: 'string', placeholder: 'URLS', help: 'addresses of sources, with spaces between them' },
  author: { type: 'string', placeholder: 'NAME', help: "who writes it (else git's user.name)" },
  yes: { type: 'boolean', help: 'asks nothing' },
} as const;
