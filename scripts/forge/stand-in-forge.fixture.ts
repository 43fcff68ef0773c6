import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { forgeOf, type Environment } from './forge-of.ts';
import type { Forge } from './forge.ts';

/** A request that the stand-in forge got: method, path without what asks for a page, and what was sent. */
export type Asked = [method: string, path: string, body?: unknown];

/** The forges that a site can be kept at. */
export const kinds = ['github', 'forgejo', 'gitlab'] as const;
export type ForgeKind = (typeof kinds)[number];

/** What a workflow is told at each forge, and where the repository's part of its API begins. */
const told: Record<ForgeKind, (at: string) => { env: Environment; prefix: string; token: string }> = {
  github: (at) => ({
    env: { GITHUB_API_URL: at, GITHUB_REPOSITORY: 'harbour/facts', GITHUB_TOKEN: 'secret' },
    prefix: '/repos/harbour/facts',
    token: 'Bearer secret',
  }),
  forgejo: (at) => ({
    env: { GITHUB_API_URL: `${at}/api/v1`, GITHUB_REPOSITORY: 'harbour/facts', GITHUB_TOKEN: 'secret' },
    prefix: '/api/v1/repos/harbour/facts',
    token: 'Bearer secret',
  }),
  gitlab: (at) => ({
    env: { GITLAB_CI: 'true', CI_API_V4_URL: `${at}/api/v4`, CI_PROJECT_ID: '12', SEMAK_TOKEN: 'secret' },
    prefix: '/api/v4/projects/12',
    token: 'secret',
  }),
};

/** How many items the stand-in puts on a page: so few that a list of three has two. */
const pageSize = 2;

/**
 * A forge on this machine that answers each request with what `answers` has for its method and path below the
 * repository, a list page by page, and 404 to whatever else it is asked.
 * @returns the forge, a list that grows by what it is asked to do, and how to end it
 */
export async function standInForge(
  kind: ForgeKind,
  answers: Record<string, unknown>,
): Promise<{ forge: Forge; env: Environment; done: Asked[]; close: () => void }> {
  const done: Asked[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const sent = Buffer.concat(chunks).toString();
    const { method = '', headers } = request;
    const url = new URL(request.url ?? '', 'http://forge');
    const page = Number(url.searchParams.get('page') ?? 1);
    for (const name of ['page', 'per_page', 'limit']) url.searchParams.delete(name);
    const path = `${url.pathname}${url.search}`.replace(prefix, '').replace(/^\//, '');
    if (method !== 'GET') done.push(sent === '' ? [method, path] : [method, path, JSON.parse(sent)]);
    const answer = answers[`${method} ${path}`];
    const part = Array.isArray(answer) ? answer.slice((page - 1) * pageSize, page * pageSize) : answer;
    const isKnown = (headers.authorization ?? headers['private-token']) === token;
    response.writeHead(isKnown ? (part === undefined ? 404 : 200) : 401);
    response.end(JSON.stringify(part ?? { message: 'Not Found' }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const { env, prefix, token } = told[kind](`http://127.0.0.1:${port}`);
  return { forge: forgeOf(env), env, done, close: () => server.close() };
}
