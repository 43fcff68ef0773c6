/** A repository at a forge whose REST API is GitHub's, or is made like it: GitHub and Forgejo. */
export interface Forge {
  /** Address of the API, such as `https://api.github.com`. */
  api: string;
  /** Owner and name. */
  repository: string;
  token: string;
}

/** The repository that a workflow runs in, as GitHub Actions and Forgejo Actions say it. Throws when they do not. */
export function forgeOf(env: NodeJS.ProcessEnv): Forge {
  const wanted = (name: string) => {
    const value = env[name];
    if (!value) throw new Error(`${name} is not set; this runs in a workflow`);
    return value;
  };
  return {
    api: wanted('GITHUB_API_URL').replace(/\/$/, ''),
    repository: wanted('GITHUB_REPOSITORY'),
    token: wanted('GITHUB_TOKEN'),
  };
}

/**
 * Asks the API of a repository.
 * @param path below the repository, such as `issues?state=open`
 * @param body what to send; its presence makes the request a POST unless `method` says another
 * @returns the answer, read as JSON
 * @throws with status and path when the forge refuses
 */
export async function ask(
  { api, repository, token }: Forge,
  path: string,
  { body, method = body === undefined ? 'GET' : 'POST' }: { body?: unknown; method?: string } = {},
): Promise<unknown> {
  const response = await fetch(`${api}/repos/${repository}${path === '' ? '' : `/${path}`}`, {
    method,
    headers: {
      accept: 'application/json',
      authorization: `Bearer ${token}`,
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(30_000),
  });
  if (!response.ok) throw new Error(`the forge answered ${response.status} to ${method} ${path}`);
  return response.json();
}
