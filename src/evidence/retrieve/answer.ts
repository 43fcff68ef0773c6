/** What a host answered, its body read whole and unpacked. */
export interface Answer {
  status: number;
  headers: Headers;
  body: Uint8Array;
}

/** How much may be read in one request, and what ends it early. */
export interface RequestLimits {
  maxBytes: number;
  signal: AbortSignal;
  /** GET without it. */
  method?: 'GET' | 'HEAD';
}

/**
 * Makes one request: no redirect is followed. Throws a `RetrievalFailure` when the host is private, cannot be reached,
 * sends too much or takes too long. The tests put in one of their own.
 */
export type Get = (url: URL, limits: RequestLimits) => Promise<Answer>;
