import {
  daysUntilGone,
  isGone,
  linkResults,
  type LinkResult,
  type LinkStatus,
} from '../domain/link-status.ts';

/** An address after it was asked for, with what helps to mend it. */
export interface ReportedLink {
  status: LinkStatus;
  detail: string;
  files: readonly string[];
  /** An archived copy that no file names yet. */
  copy?: string | undefined;
}

/** Whether somebody should look at it. */
const wantsMending = ({ status }: ReportedLink) =>
  linkResults[status.result].fails || status.result === 'moved';

/** What wants mending, a paragraph each, and the counts. */
export function linkReport(links: readonly ReportedLink[]): string {
  const counts = (Object.keys(linkResults) as LinkResult[]).flatMap((name) => {
    const count = links.filter(({ status }) => status.result === name).length;
    return count > 0 ? `${count} ${name}` : [];
  });
  return [
    ...links
      .filter(wantsMending)
      .map(({ status, detail, files, copy }) =>
        [
          `${status.url}  ${status.result}: ${detail}${since(status)}`,
          `  in ${files.join(', ')}`,
          ...(copy === undefined ? [] : [`  archived: ${copy}`]),
        ].join('\n'),
      ),
    `${links.length} addresses: ${counts.join(', ') || 'none'}`,
  ].join('\n');
}

/** The same as Markdown for one issue; empty when nothing wants mending, which closes it. */
export function linkIssue(links: readonly ReportedLink[]): string {
  const parts = [
    ['Gone', links.filter(({ status }) => isGone(status))],
    ['Failing', links.filter((link) => linkResults[link.status.result].fails && !isGone(link.status))],
    ['Moved for good', links.filter(({ status }) => status.result === 'moved')],
  ] as const;
  return parts
    .filter(([, some]) => some.length > 0)
    .map(([heading, some]) => `## ${heading}\n\n${some.map(issueLine).join('\n')}\n`)
    .join('\n');
}

function issueLine({ status, files, copy }: ReportedLink): string {
  const { words } = linkResults[status.result];
  const to = status.moved_to === undefined ? '' : ` to ${code(status.moved_to)}`;
  const lines = [
    `- ${code(status.url)} ${words}${to}${since(status)}`,
    `  - in ${files.map(code).join(', ')}`,
    ...(copy === undefined ? [] : [`  - archived copy: ${code(copy)}`]),
  ];
  return lines.join('\n');
}

function since({ first_failed, failed_days, last_ok }: LinkStatus): string {
  if (first_failed === undefined) return '';
  const days = `since ${first_failed}, on ${failed_days} of the ${daysUntilGone} days that make it gone`;
  const known = (failed_days ?? 0) >= daysUntilGone ? `since ${first_failed}, on ${failed_days} days` : days;
  return ` (${known}${last_ok === undefined ? '' : `; answered last on ${last_ok}`})`;
}

/** A text as code, in which nothing is Markdown, no mention and no link. */
function code(text: string): string {
  return `\`${text.replace(/`/g, '%60').replace(/[\s\p{C}]+/gu, ' ')}\``;
}
