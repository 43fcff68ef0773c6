import { isGone, LinkStatusList, type LinkStatus } from '../domain/link-status.ts';
import { pageOf } from '../domain/web-address.ts';
import { decode, type RawFile } from './read/raw-file.ts';

/** The statuses in a file `links.json`, or what is wrong with it, in words. */
export function linkStatusesIn(file: RawFile): LinkStatus[] | { problem: string } {
  const text = decode(file);
  if (text === undefined) return { problem: 'it could not be read' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: 'it is no JSON' };
  }
  const result = LinkStatusList.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  return { problem: `${issue?.path.join('.') || 'the whole'}: ${issue?.message}` };
}

/** The addresses that no longer answer, with the day since when; none when there is no sound list. */
export function goneSince(files: readonly RawFile[]): Record<string, string> {
  const file = files.find(({ name }) => name === 'links.json');
  const statuses = file && linkStatusesIn(file);
  if (!Array.isArray(statuses)) return {};
  return Object.fromEntries(
    statuses.filter(isGone).map(({ url, first_failed, checked }) => [pageOf(url), first_failed ?? checked]),
  );
}
