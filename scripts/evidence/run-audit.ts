import { audit, settledOutcomes } from '../../src/evidence/audit/audit.ts';
import { foundChange, foundNothing, type AuditReport } from '../../src/evidence/audit/report.ts';
import { drawSample } from '../../src/evidence/audit/sample.ts';
import { retrieve, type Access } from '../../src/evidence/retrieve/retrieve.ts';
import type { AuditRequest } from './audit-request.ts';
import { auditState } from './audit-state.ts';
import { concernsIn } from './concerns.ts';
import { keptRecords } from './kept-records.ts';
import { showProgress, type Progress } from './progress.ts';

/**
 * Audits the evidence records of a content folder. What was found is kept until the end, so that an audit that is
 * interrupted goes on where it stopped. It ends with 1 when a source changed, with 3 when none could be asked.
 * @param cache the folder for what can be made again
 */
export async function runAudit(
  request: AuditRequest,
  place: { content: string; cache: string },
  access: () => Access,
  progress: (total: number, done: number) => Progress = showProgress,
): Promise<{ exitCode: 0 | 1 | 3; report: AuditReport }> {
  const { live, sample, seed } = request;
  const all = keptRecords(place.content);
  const auditable = all.filter(({ record }) => live || record.archived !== undefined);
  const records = drawSample(auditable, sample ?? auditable.length, seed, ({ record }) => record.url);
  const state = auditState(place.content, place.cache);
  if (request.restart) state.forget();
  const known = request.restart ? [] : settledOutcomes(records, state.known);
  const { tell, end } = progress(records.length, known.length);
  const reach = records.length > 0 ? access() : undefined;
  const outcomes = await audit(records, {
    retrieve: (address) => retrieve(address, reach as Access),
    concerns: concernsIn(place.content),
    hostsAtOnce: request.hostsAtOnce,
    known,
    tell: (outcome) => {
      state.keep(outcome);
      tell(outcome);
    },
  }).finally(end);
  state.forget();
  const report = { outcomes, leftOut: all.length - auditable.length };
  return { exitCode: foundChange(outcomes) ? 1 : foundNothing(report) ? 3 : 0, report };
}
