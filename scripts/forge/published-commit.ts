import { parseArgs } from 'node:util';
import { listed, type Api } from './ask.ts';
import { apiOf } from './forge-of.ts';

/**
 * The commit that an environment of a repository shows now: that of its newest deployment that succeeded. Nothing when
 * there was none.
 * @returns the full id of the commit
 */
export async function publishedCommit(api: Api, environment: string): Promise<string | undefined> {
  const query = new URLSearchParams({ environment });
  for await (const { id, sha } of listed<{ id: number; sha: string }>(api, `deployments?${query}`)) {
    for await (const { state } of listed<{ state: string }>(api, `deployments/${id}/statuses`)) {
      if (state === 'success') return sha;
    }
  }
  return undefined;
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { environment: { type: 'string' } } });
  process.stdout.write((await publishedCommit(apiOf(process.env), values.environment ?? '')) ?? '');
}
