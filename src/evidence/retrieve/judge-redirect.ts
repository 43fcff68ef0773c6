import { RetrievalFailure } from './failure.ts';

/** The path of a home page, that of one language too: `/`, `/index.html`, `/en/`. */
const homePath = /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:(?:index|home|default)(?:\.\w{2,5})?\/?)?$/i;

/**
 * Throws when the address of a page has led to a home page: so do hosts that have taken a page down and do not say so.
 * @param asked the address that was asked for
 * @param url where the answer came from
 */
export function judgeRedirect(asked: string, url: string): void {
  const [from, to] = [new URL(asked), new URL(url)];
  if (isHome(from) || !isHome(to)) return;
  throw new RetrievalFailure('home-page', to.href.slice(0, 200));
}

function isHome({ pathname, search }: URL): boolean {
  return homePath.test(pathname) && search === '';
}
