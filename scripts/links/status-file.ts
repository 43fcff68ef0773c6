import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { LinkStatusList, type LinkStatus } from '../../src/domain/link-status.ts';

/** Reads a status file; nothing is known when there is none. Throws when it is not what was written. */
export function readStatuses(path: string): LinkStatus[] {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT') return [];
    throw error;
  }
  try {
    return LinkStatusList.parse(JSON.parse(text));
  } catch {
    throw new Error(`${path} is not what this command wrote; restore it, or delete it to begin anew`);
  }
}

// A larger file in the content folder is not read.
const mostCharacters = 1_000_000;

/**
 * Writes a status file, one address a line in the order of the addresses; readers see the old or the new one. When it
 * would be too large for a content folder, addresses that answer are left out, and with them when they last did.
 */
export function writeStatuses(path: string, statuses: readonly LinkStatus[]): void {
  const sorted = [...statuses].sort((a, b) => (a.url < b.url ? -1 : 1));
  const whole = listed(sorted);
  const text = whole.length > mostCharacters ? listed(sorted.filter(({ result }) => result !== 'ok')) : whole;
  writeFileSync(`${path}.new`, text);
  renameSync(`${path}.new`, path);
}

function listed(statuses: readonly LinkStatus[]): string {
  const lines = statuses.map((status) => `  ${JSON.stringify(status)}`);
  return lines.length > 0 ? `[\n${lines.join(',\n')}\n]\n` : '[]\n';
}
