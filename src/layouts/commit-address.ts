import type { Site } from '../domain/site.ts';

/** The address at which a forge shows one commit. */
export function commitAddress({ kind, url }: Site['repository'], commit: string): string {
  return [url.replace(/\/$/, ''), ...(kind === 'gitlab' ? ['-'] : []), 'commit', commit].join('/');
}
