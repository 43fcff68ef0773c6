/** What a failure means for the source: it is there no more, or this attempt did not get it. */
type Meaning = 'gone' | 'unreachable';

const bySaving = 'save what you can read of it and use --file';

/** Every way in which a retrieval fails, what it means, and how it is told: in one line, with what to do. */
export const failures = {
  'bad-address': [
    'unreachable',
    (what: string) => `${what}: only http and https addresses without a password`,
  ],
  'private-host': ['unreachable', (host: string) => `is refused: ${host} lies in a private network`],
  'unknown-host': ['unreachable', (host: string) => `has no address: DNS knows nothing of ${host}`],
  'no-connection': ['unreachable', (why: string) => `could not be reached: ${why}`],
  timeout: ['unreachable', (seconds: string) => `took longer than ${seconds} seconds`],
  'too-large': ['unreachable', (limit: string) => `sends more than ${limit} and was cut off; ${bySaving}`],
  'file-too-large': [
    'unreachable',
    (limit: string) => `has more than ${limit}; keep the part that you quote and use --excerpt`,
  ],
  'too-many-redirects': ['unreachable', (limit: string) => `redirects more than ${limit} times`],
  'lost-redirect': ['unreachable', (status: string) => `answers ${status} but does not say where it went`],
  'robots-refuse': [
    'unreachable',
    (host: string) => `robots.txt of ${host} asks not to retrieve it; ${bySaving}`,
  ],
  'robots-unknown': [
    'unreachable',
    (status: string) =>
      `robots.txt answers ${status}, so nothing may be retrieved (RFC 9309); try again later`,
  ],
  unauthorized: ['unreachable', () => `answers 401: it wants a login; ${bySaving}`],
  forbidden: ['unreachable', () => `answers 403: it refuses programs, or everybody; ${bySaving}`],
  'not-found': ['gone', () => 'answers 404: there is no such page; look for an archived copy'],
  gone: ['gone', () => 'answers 410: the page was taken down; look for an archived copy'],
  'too-many-requests': ['unreachable', (when: string) => `answers 429: too many requests; try again ${when}`],
  'host-error': [
    'unreachable',
    (status: string) => `answers ${status}: the host is in trouble; try again later`,
  ],
  'unexpected-status': ['unreachable', (status: string) => `answers ${status}, which is no page`],
  'soft-404': [
    'gone',
    (title: string) => `answers 200, but its title says that there is no such page: "${title}"`,
  ],
  'home-page': [
    'gone',
    (page: string) => `leads to the home page ${page}: the page is there no more; look for an archived copy`,
  ],
  'bot-wall': [
    'unreachable',
    (title: string) => `answers with a wall against programs: "${title}"; ${bySaving}`,
  ],
  pdf: ['unreachable', () => 'is a PDF file: save its text and use --file'],
  'unsupported-type': [
    'unreachable',
    (type: string) => `is ${type}, not HTML, plain text or Markdown; ${bySaving}`,
  ],
  'unknown-charset': [
    'unreachable',
    (charset: string) =>
      `is written in a charset that nobody knows (${charset}); save it as UTF-8 and use --file`,
  ],
  paywall: ['unreachable', () => `is not free to read, so only a part would be seen; ${bySaving} --excerpt`],
  'too-little-text': [
    'unreachable',
    (words: string) =>
      `has ${words} of readable text: behind a wall, empty, or made by scripts; ${bySaving} --excerpt`,
  ],
  'no-text': ['unreachable', () => 'holds no text'],
  unreadable: ['unreachable', (why: string) => `could not be made into text: ${why}; ${bySaving}`],
  'record-too-large': [
    'unreachable',
    (limit: string) => `makes a record of more than ${limit}; use --file --excerpt`,
  ],
} as const satisfies Record<string, readonly [Meaning, (detail: string) => string]>;

export type FailureKind = keyof typeof failures;

/** A retrieval that failed; its message goes on from the address: "https://… answers 404: …". */
export class RetrievalFailure extends Error {
  readonly kind: FailureKind;

  constructor(kind: FailureKind, detail = '') {
    // A host can put anything into what is told of it, and this goes to somebody's terminal.
    super(failures[kind][1](detail.replace(/\p{C}+/gu, ' ')));
    this.name = 'RetrievalFailure';
    this.kind = kind;
  }

  /** Whether the source is there no more, or may be read another time. */
  get meaning(): Meaning {
    return failures[this.kind][0];
  }
}
