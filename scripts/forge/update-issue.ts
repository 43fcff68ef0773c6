import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { cutText } from './cut-text.ts';
import { forgeOf } from './forge-of.ts';
import type { Forge, Issue } from './forge.ts';

/** A report that stands in one issue, opened once and then kept up to date. */
export interface IssueReport {
  title: string;
  /** Markdown; empty when there is nothing to report, which closes the issue. */
  text: string;
}

/**
 * Opens the issue of this title, updates the one of ours that is open, or closes it when there is nothing to report any
 * more.
 * @returns what was done, in words for the log
 */
export async function updateIssue(forge: Forge, { title, text }: IssueReport): Promise<string> {
  const ours = await openIssueOf(forge, title);
  const body = cutText(text.trim(), 'The rest is in the artefact of the run.');
  if (!ours) return body === '' ? 'nothing to report' : `opened issue ${await forge.openIssue(title, body)}`;
  if (body === '') {
    await forge.closeIssue(ours.number);
    return `closed issue ${ours.number}: nothing to report any more`;
  }
  // A forge may give a text back with other line ends.
  if (ours.body.replaceAll('\r\n', '\n').trim() === body) return `issue ${ours.number} says so already`;
  await forge.changeIssue(ours.number, body);
  return `updated issue ${ours.number}`;
}

async function openIssueOf(forge: Forge, title: string): Promise<Issue | undefined> {
  for await (const issue of forge.issues(title)) if (issue.isOurs && issue.title === title) return issue;
  return undefined;
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { title: { type: 'string' }, file: { type: 'string' } } });
  const text = readFileSync(values.file ?? '', 'utf8');
  process.stdout.write(`${await updateIssue(forgeOf(process.env), { title: values.title ?? '', text })}\n`);
}
