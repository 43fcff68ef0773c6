import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';

/** A built site, served on a free port of this machine as a static host would. */
export interface ServedSite {
  /** Address of the home page, base path included, ending in a slash. */
  home: string;
  stop: () => Promise<void>;
}

/** Serves a built site under its base path; what is not there gets the site's own 404 page. */
export async function serve({ folder, base }: { folder: string; base: string }): Promise<ServedSite> {
  const files = sirv(folder);
  const missing = readFileSync(join(folder, '404.html'));
  const server = createServer((request, response) => {
    const notFound = (): void => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(missing);
    };
    if (!request.url?.startsWith(base)) return notFound();
    request.url = `/${request.url.slice(base.length)}`;
    files(request, response, notFound);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    home: `http://127.0.0.1:${port}${base}`,
    stop: () => new Promise((done) => server.close(() => done())),
  };
}
