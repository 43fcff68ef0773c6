import { findings, type Finding, type Outcome } from './outcome.ts';

/** An audit as it is reported. */
export interface AuditReport {
  outcomes: readonly Outcome[];
  /** How many records were left out because they have no archived address. */
  leftOut: number;
}

/** How many records have each finding, zeros included. */
export function countFindings(outcomes: readonly Outcome[]): Record<Finding, number> {
  const names = Object.keys(findings) as Finding[];
  const count = (name: Finding) => outcomes.filter(({ finding }) => finding === name).length;
  return Object.fromEntries(names.map((name) => [name, count(name)])) as Record<Finding, number>;
}

/** Whether a source is not what it was. That one could not be reached says nothing about it. */
export function foundChange(outcomes: readonly Outcome[]): boolean {
  return outcomes.some(({ finding }) => finding === 'changed' || finding === 'gone');
}

/** Whether nothing came of an audit: there are records, and not one source was read or found to be gone. */
export function foundNothing({ outcomes, leftOut }: AuditReport): boolean {
  return outcomes.length + leftOut > 0 && outcomes.every(({ finding }) => finding === 'unreachable');
}

/** One outcome in one line. */
export function outcomeLine({ file, address, finding, details }: Outcome): string {
  return `${file}  ${findings[finding]}: ${address} ${details.join('; ')}`.trimEnd();
}

/** An outcome with what it means for the files that cite its source, a line each. */
function outcomeLines(outcome: Outcome): string[] {
  const { finding, concerns = [] } = outcome;
  const stands = finding === 'changed' ? 'cites it; all that it takes still stands' : 'cites it';
  const said = concerns.flatMap(({ file, diagnostics }) =>
    diagnostics.length > 0 ? diagnostics : [`${file}  ${stands}`],
  );
  return [outcomeLine(outcome), ...said.map((line) => `  ${line}`)];
}

/** What is not the same, with the files that cite it, and the counts. */
function text({ outcomes, leftOut }: AuditReport): string {
  const counts = Object.entries(countFindings(outcomes));
  const summary = counts.map(([name, count]) => `${count} ${findings[name as Finding]}`).join(', ');
  const out = `${leftOut} left out: no archived address (--live asks for the live one)`;
  if (outcomes.length === 0 && leftOut > 0)
    return `Nothing was audited: ${leftOut === 1 ? 'the one record does not have' : `none of the ${leftOut} records has`} an archived address. --live asks for the live ones.`;
  return [
    ...outcomes.filter(({ finding }) => finding !== 'same').flatMap(outcomeLines),
    `${outcomes.length} ${outcomes.length === 1 ? 'record' : 'records'}: ${summary}`,
    ...(leftOut > 0 ? [out] : []),
  ].join('\n');
}

/** One object a line: each outcome, then the counts. */
function json({ outcomes, leftOut }: AuditReport): string {
  const lines = outcomes.map(({ file, address, finding, details, concerns = [] }) => ({
    file,
    address,
    finding,
    details,
    concerns,
  }));
  const summary = { records: outcomes.length, ...countFindings(outcomes), leftOut };
  return [...lines, { summary }].map((line) => JSON.stringify(line)).join('\n');
}

/** The forms in which an audit is reported. */
export const auditReports = { text, json } as const;
