import { compareDiagnostics, type Diagnostic } from '../check/diagnostic.ts';
import { withoutPersonalIdentifiers } from '../check/personal-identifiers.ts';
import type { Finding } from '../check/rule.ts';
import type { Changes } from './changes.ts';
import { isFigureOf } from './figures-of-series.ts';
import type { ChangeRule, Told } from './rule.ts';
import { changeRules } from './rules.ts';

/**
 * What a change leaves unsaid, sorted by place. Waivers have no say here: they are for honest texts that look like a
 * slip, and a change note is never dishonest to write.
 */
export function judgeChanges(changes: Changes, told: Told = {}): Diagnostic[] {
  const countries = (changes.content.site?.draft.personal_identifiers?.countries ?? []).flatMap(
    (code) => code ?? [],
  );
  const isFigure = isFigureOf(changes);
  const clean = (text: string) => visible(withoutPersonalIdentifiers(text, countries, isFigure));
  return changeRules
    .flatMap((rule) =>
      findings(rule, changes, told).map(({ at, message, suggestion }) => ({
        ...at,
        code: rule.code,
        severity: rule.severity,
        message: clean(message),
        ...(suggestion !== undefined && { suggestion: clean(suggestion) }),
      })),
    )
    .sort(compareDiagnostics);
}

/** On one line, with what cannot be seen written out. */
function visible(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}]/gu,
    (character) => `\\u{${(character.codePointAt(0) as number).toString(16)}}`,
  );
}

function findings(rule: ChangeRule, changes: Changes, told: Told): Finding[] {
  return [
    ...changes.facts.flatMap((change) => [...(rule.fact?.(change, told) ?? [])]),
    ...changes.series.flatMap((change) => [...(rule.series?.(change, told) ?? [])]),
    ...(rule.whole?.(changes, told) ?? []),
  ];
}
