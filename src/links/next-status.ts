import { linkResults, type LinkResult, type LinkStatus } from '../domain/link-status.ts';

/** What asking for an address brought. */
export interface LinkAnswer {
  url: string;
  result: LinkResult;
  /** In one line, for the report. */
  detail: string;
  /** Where it has moved for good. */
  movedTo?: string;
}

/**
 * The status of an address after it was asked for again. Failures of one day count once, an answer ends the count, and
 * a refusal changes nothing: it is neither.
 * @param today YYYY-MM-DD
 */
export function nextStatus(
  { url, result, movedTo }: LinkAnswer,
  before: LinkStatus | undefined,
  today: string,
): LinkStatus {
  const known = { url, result, checked: today, ...(movedTo !== undefined && { moved_to: movedTo }) };
  const { last_ok, first_failed, failed_days = 0, checked } = before ?? {};
  const answered = last_ok === undefined ? {} : { last_ok };
  if (result === 'ok' || result === 'moved') return { ...known, last_ok: today };
  if (!linkResults[result].fails) {
    return { ...known, ...answered, ...(first_failed !== undefined && { first_failed, failed_days }) };
  }
  const isNewDay = checked !== today || first_failed === undefined;
  return {
    ...known,
    ...answered,
    first_failed: first_failed ?? today,
    failed_days: failed_days + (isNewDay ? 1 : 0),
  };
}
