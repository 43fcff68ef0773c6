import type { Content } from '../content.ts';
import type { Finding, Rule } from '../rule.ts';
import { waivableCodes, waivingDocuments } from '../waivable.ts';
import { didYouMean, listed, shown } from '../suggest.ts';

/** A waiver for a code that does not exist, or that nobody may waive. */
export const waiverUnknown = {
  code: 'waiver-unknown',
  severity: 'error',
  summary: 'A waiver names a code that may be waived.',
  judgeWaivers(content: Content): Finding[] {
    return waivingDocuments(content).flatMap((document) =>
      (document.draft.waivers ?? []).flatMap((waiver, index) => {
        const code = waiver?.code;
        if (code === undefined || waivableCodes.includes(code)) return [];
        const message = `waiver for "${shown(code)}"; these can be waived: ${listed(waivableCodes, 20)}.`;
        return { at: document.at(['waivers', index, 'code']), message, ...didYouMean(code, waivableCodes) };
      }),
    );
  },
} as const satisfies Rule & { judgeWaivers: unknown };
