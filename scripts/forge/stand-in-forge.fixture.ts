import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Forge } from './forge-api.ts';

/** A request that the stand-in forge got. */
export interface Asked {
  method: string;
  path: string;
  authorization: string;
  body: unknown;
}

/**
 * A forge on this machine that answers each request with what `answers` has for its method and path, and 404 otherwise.
 * @returns the forge, a list that grows by what it is asked, and how to end it
 */
export async function standInForge(
  answers: Record<string, unknown>,
): Promise<{ forge: Forge; asked: Asked[]; close: () => void }> {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString();
    const { method = '', url: path = '', headers } = request;
    const body: unknown = text === '' ? undefined : JSON.parse(text);
    asked.push({ method, path, authorization: headers.authorization ?? '', body });
    const answer = answers[`${method} ${path}`];
    response.writeHead(answer === undefined ? 404 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer ?? { message: 'Not Found' }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const forge = { api: `http://127.0.0.1:${port}`, repository: 'harbour/facts', token: 'secret' };
  return { forge, asked, close: () => server.close() };
}
