import type { Content } from '../content.ts';
import { isHeldAgainstNothing } from '../held-against-nothing.ts';
import type { Finding, Rule } from '../rule.ts';
import { waivableCodes, waivingDocuments } from '../waivable.ts';
import { shown } from '../suggest.ts';

/** A waiver that no longer silences anything. */
export const waiverUnneeded = {
  code: 'waiver-unneeded',
  severity: 'error',
  summary:
    'A waiver silences something; one that does not is taken out, unless the source that it is about has no evidence record for now.',
  judgeWaivers(content: Content, used: ReadonlySet<object>): Finding[] {
    return waivingDocuments(content).flatMap((document) =>
      (document.draft.waivers ?? []).flatMap((waiver, index) => {
        if (waiver?.code === undefined || waiver.text === undefined) return [];
        const { code, text } = waiver;
        if (!waivableCodes.includes(code) || used.has(waiver)) return [];
        if (isHeldAgainstNothing(document, { code, text }, content)) return [];
        const message = `nothing of code ${code} is about "${shown(text)}".`;
        return { at: document.at(['waivers', index]), message, suggestion: 'Take this waiver out.' };
      }),
    );
  },
} as const satisfies Rule & { judgeWaivers: unknown };
