import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ask, forgeOf, type Forge } from './forge-api.ts';

/** A report that stands in one issue, opened once and then kept up to date. */
export interface IssueReport {
  title: string;
  /** Markdown; empty when there is nothing to report, which closes the issue. */
  text: string;
}

/**
 * Opens the issue of this title, updates the one that is open, or closes it when there is nothing to report any more.
 * @returns what was done, in words for the log
 */
export async function updateIssue(forge: Forge, { title, text }: IssueReport): Promise<string> {
  const open = (await ask(forge, 'issues?state=open&per_page=100&limit=100&type=issues')) as {
    number: number;
    title: string;
    body: string | null;
    pull_request?: unknown;
  }[];
  // GitHub lists pull requests among the issues.
  const ours = open.find((issue) => issue.title === title && !issue.pull_request);
  const body = text.trim();
  if (!ours) {
    if (body === '') return 'nothing to report';
    const { number } = (await ask(forge, 'issues', { body: { title, body } })) as { number: number };
    return `opened issue ${number}`;
  }
  const path = `issues/${ours.number}`;
  if (body === '') {
    await ask(forge, path, { method: 'PATCH', body: { state: 'closed' } });
    return `closed issue ${ours.number}: nothing to report any more`;
  }
  if (ours.body === body) return `issue ${ours.number} says so already`;
  await ask(forge, path, { method: 'PATCH', body: { body } });
  return `updated issue ${ours.number}`;
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { title: { type: 'string' }, file: { type: 'string' } } });
  const text = readFileSync(values.file ?? '', 'utf8');
  process.stdout.write(`${await updateIssue(forgeOf(process.env), { title: values.title ?? '', text })}\n`);
}
