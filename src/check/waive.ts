import type { Content } from './content.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Finding, Rule } from './rule.ts';
import { seriesFigures } from './series-figures.ts';
import { withoutPersonalIdentifiers } from './personal-identifiers.ts';
import { waiverUnknown } from './rules/waiver-unknown.ts';
import { waiverUnneeded } from './rules/waiver-unneeded.ts';
import { waivingDocuments } from './waivable.ts';

/** A finding and the rule that made it. */
export interface Found {
  rule: Rule;
  finding: Finding;
}

/**
 * Turns findings into diagnostics: those that a waiver of their file names, by code and text, are silenced; a waiver
 * that silences nothing becomes a finding itself.
 */
export function applyWaivers(content: Content, found: readonly Found[]): Diagnostic[] {
  const used = new Set<object>();
  const waivers = new Map(waivingDocuments(content).map(({ path, draft }) => [path, draft.waivers ?? []]));
  const kept = found.filter(({ rule, finding }) => {
    const { text } = finding;
    if (text === undefined) return true;
    const waiver = waivers
      .get(finding.at.file)
      ?.find((waiver) => waiver?.code === rule.code && waiver.text === text.trim());
    if (waiver) used.add(waiver);
    return waiver === undefined;
  });
  const ofWaivers = [
    ...waiverUnknown.judgeWaivers(content).map((finding) => ({ rule: waiverUnknown, finding })),
    ...waiverUnneeded.judgeWaivers(content, used).map((finding) => ({ rule: waiverUnneeded, finding })),
  ];
  const countries = (content.site?.draft.personal_identifiers?.countries ?? []).flatMap((code) => code ?? []);
  const isFigure = (number: string) => seriesFigures(content).has(number);
  return [...kept, ...ofWaivers].map(
    ({ rule, finding: { at, message, suggestion, severity = rule.severity } }) => ({
      ...at,
      code: rule.code,
      severity,
      message: withoutPersonalIdentifiers(message, countries, isFigure),
      ...(suggestion !== undefined && {
        suggestion: withoutPersonalIdentifiers(suggestion, countries, isFigure),
      }),
    }),
  );
}
