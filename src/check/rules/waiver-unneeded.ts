import type { Content } from '../content.ts';
import type { Finding, Rule } from '../rule.ts';
import { waivableCodes, waivingDocuments } from '../waivable.ts';
import { shown } from '../suggest.ts';

/** A waiver that no longer silences anything. */
export const waiverUnneeded = {
  code: 'waiver-unneeded',
  severity: 'error',
  summary: 'A waiver silences something; one that does not is taken out.',
  judgeWaivers(content: Content, used: ReadonlySet<object>): Finding[] {
    return waivingDocuments(content).flatMap((document) =>
      (document.draft.waivers ?? []).flatMap((waiver, index) => {
        if (waiver?.code === undefined || waiver.text === undefined) return [];
        if (!waivableCodes.includes(waiver.code) || used.has(waiver)) return [];
        const message = `nothing of code ${waiver.code} is about "${shown(waiver.text)}".`;
        return { at: document.at(['waivers', index]), message, suggestion: 'Take this waiver out.' };
      }),
    );
  },
} as const satisfies Rule & { judgeWaivers: unknown };
