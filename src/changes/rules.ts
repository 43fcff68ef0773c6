import type { ChangeRule } from './rule.ts';
import { alteredEvidence } from './rules/altered-evidence.ts';
import { backdatedNote } from './rules/backdated-note.ts';
import { futureDate } from './rules/future-date.ts';
import { loosenedSetting } from './rules/loosened-setting.ts';
import { removedEvidence } from './rules/removed-evidence.ts';
import { removedFact } from './rules/removed-fact.ts';
import { removedRedirect } from './rules/removed-redirect.ts';
import { removedSeries } from './rules/removed-series.ts';
import { rereadEvidence } from './rules/reread-evidence.ts';
import { reviewMissing } from './rules/review-missing.ts';
import { rewrittenNote } from './rules/rewritten-note.ts';
import { unaccountedClaim } from './rules/unaccounted-claim.ts';
import { unaccountedDate } from './rules/unaccounted-date.ts';
import { unaccountedDefinition } from './rules/unaccounted-definition.ts';
import { unaccountedFigure } from './rules/unaccounted-figure.ts';
import { unaccountedHeadline } from './rules/unaccounted-headline.ts';
import { unaccountedPoint } from './rules/unaccounted-point.ts';
import { unaccountedScale } from './rules/unaccounted-scale.ts';
import { unaccountedText } from './rules/unaccounted-text.ts';
import { unaccountedVerdict } from './rules/unaccounted-verdict.ts';
import { unaccountedWithdrawal } from './rules/unaccounted-withdrawal.ts';
import { unfoundedUndoing } from './rules/unfounded-undoing.ts';
import { undeclaredRename } from './rules/undeclared-rename.ts';

/** Every rule for what may not change silently. No waiver silences any of them. */
export const changeRules: readonly ChangeRule[] = [
  unaccountedVerdict,
  unaccountedClaim,
  unaccountedHeadline,
  unaccountedFigure,
  unaccountedDate,
  unaccountedText,
  unaccountedWithdrawal,
  unfoundedUndoing,
  unaccountedPoint,
  unaccountedDefinition,
  unaccountedScale,
  rewrittenNote,
  backdatedNote,
  futureDate,
  removedFact,
  undeclaredRename,
  removedRedirect,
  removedSeries,
  removedEvidence,
  alteredEvidence,
  rereadEvidence,
  reviewMissing,
  loosenedSetting,
];
