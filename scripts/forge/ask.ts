/** The API of a repository at a forge. */
export interface Api {
  /** Address of the repository's part of the API, without a slash at its end. */
  address: string;
  /** What tells the forge who asks. */
  headers: Readonly<Record<string, string>>;
}

/** What is asked beside the path. */
interface Request {
  /** What to send; its presence makes the request a POST unless `method` says another. */
  body?: unknown;
  method?: string;
  /** That there is nothing at the path is an answer, `undefined`, and no failure. */
  mayBeMissing?: boolean;
}

/**
 * Asks the API of a repository.
 * @param path below the repository, such as `issues?state=open`; a whole address is taken as it is
 * @returns the answer, read as JSON; nothing when it is empty
 * @throws with status and path when the forge refuses
 */
export async function ask<Answer>(api: Api, path: string, request: Request = {}): Promise<Answer> {
  const { body, method = body === undefined ? 'GET' : 'POST', mayBeMissing = false } = request;
  const response = await fetch(`${api.address}${path === '' ? '' : `/${path}`}`, {
    method,
    headers: {
      accept: 'application/json',
      ...api.headers,
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    // A forge answers in its own name; a token is carried nowhere else.
    redirect: 'error',
    signal: AbortSignal.timeout(30_000),
  });
  if (mayBeMissing && response.status === 404) return undefined as Answer;
  if (!response.ok) throw new Error(`the forge answered ${response.status} to ${method} ${path}`);
  const text = await response.text();
  return (text === '' ? undefined : JSON.parse(text)) as Answer;
}

/** A list that has this many pages is longer than anybody looks through. */
const mostPages = 100;

/** Every item of a list, page by page, for as long as somebody asks for the next: forges cap how long a page is. */
export async function* listed<Item>(api: Api, path: string): AsyncGenerator<Item> {
  const more = path.includes('?') ? '&' : '?';
  for (let page = 1; page <= mostPages; page += 1) {
    const items = await ask<Item[]>(api, `${path}${more}per_page=100&limit=100&page=${page}`);
    if (items.length === 0) return;
    yield* items;
  }
}
