import { parseArgs } from 'node:util';
import { ask, forgeOf, type Forge } from './forge-api.ts';

/**
 * The commit that an environment of a repository shows now: that of its newest deployment that succeeded. Nothing when
 * there was none.
 * @returns the full id of the commit
 */
export async function publishedCommit(forge: Forge, environment: string): Promise<string | undefined> {
  const query = new URLSearchParams({ environment, per_page: '30' });
  const deployments = (await ask(forge, `deployments?${query}`)) as { id: number; sha: string }[];
  for (const { id, sha } of deployments) {
    const statuses = (await ask(forge, `deployments/${id}/statuses?per_page=100`)) as { state: string }[];
    if (statuses.some(({ state }) => state === 'success')) return sha;
  }
  return undefined;
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { environment: { type: 'string' } } });
  process.stdout.write((await publishedCommit(forgeOf(process.env), values.environment ?? '')) ?? '');
}
