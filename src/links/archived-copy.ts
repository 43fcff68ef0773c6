import { z } from 'astro/zod';
import type { Access } from '../evidence/retrieve/retrieve.ts';

const Snapshot = z.object({
  archived_snapshots: z.object({
    closest: z.object({ available: z.literal(true), url: z.url({ protocol: /^https?$/ }) }),
  }),
});

/** Where one asks for the newest copy of a page (https://archive.org/help/wayback_api.php). */
export const availability = 'https://archive.org/wayback/available';

/** The address of a copy in the Wayback Machine; nothing when there is none or when it cannot be asked. */
export async function archivedCopy(
  url: string,
  { get, maxBytes, maxMilliseconds }: Access,
  service = availability,
): Promise<string | undefined> {
  const asked = new URL(service);
  asked.searchParams.set('url', url);
  try {
    const { body } = await get(asked, { maxBytes, signal: AbortSignal.timeout(maxMilliseconds) });
    const found = Snapshot.safeParse(JSON.parse(new TextDecoder().decode(body)));
    return found.data?.archived_snapshots.closest.url.replace(/^http:/, 'https:');
  } catch {
    return undefined;
  }
}
