import type { Rule } from '../rule.ts';
import type { SomeDocument } from '../content.ts';
import type { Path } from '../read/yaml-text.ts';
import { pathWords } from '../schema-issue.ts';
import { listed } from '../suggest.ts';

export const missingLocale: Rule = {
  code: 'missing-locale',
  severity: 'error',
  summary:
    'Every text per locale has the default locale of site.yaml, and no locale that site.yaml does not list.',
  *document(document, { site }) {
    const locales = (site?.draft.locales ?? []).filter((locale) => locale !== undefined);
    const [first] = locales;
    if (first === undefined) return;
    for (const [path, text] of localizedTexts(document)) {
      if (!(first in text)) {
        const message = `${pathWords(path)} has no text for "${first}", the default locale of site.yaml.`;
        yield { at: document.at(path), message, suggestion: `Add "${first}: …".` };
      }
      for (const locale of Object.keys(text)) {
        if (locales.includes(locale)) continue;
        const message = `${pathWords(path)} has a text for "${locale}"; the locales of site.yaml are ${listed(locales)}.`;
        yield { at: document.atKey([...path, locale]), message };
      }
    }
  },
};

/** Every text per locale in a document, with its path. */
function* localizedTexts({ kind, draft }: SomeDocument): Generator<[Path, object]> {
  const fields = (item: object, names: readonly string[], base: Path): [Path, object][] =>
    names.flatMap((name): [Path, object][] => {
      const text: unknown = (item as Record<string, unknown>)[name];
      return typeof text === 'object' && text !== null ? [[[...base, name], text]] : [];
    });
  if (kind === 'site') yield* fields(draft, ['name', 'tagline', 'about'], []);
  if (kind === 'verdicts')
    for (const [index, verdict] of draft.entries())
      yield* fields(verdict ?? {}, ['label', 'meaning'], [index]);
  if (kind === 'topics')
    for (const [index, topic] of draft.entries())
      yield* fields(topic ?? {}, ['label', 'description'], [index]);
  if (kind !== 'series') return;
  yield* fields(draft, ['title', 'definition', 'notes'], []);
  for (const [name, measure] of Object.entries(draft.measures ?? {}))
    yield* fields(measure ?? {}, ['label'], ['measures', name]);
  for (const [index, point] of (draft.points ?? []).entries()) {
    yield* fields(point ?? {}, ['note'], ['points', index]);
    for (const [measure, counts] of Object.entries(point?.counts ?? {}))
      yield* fields(counts ?? {}, ['label'], ['points', index, 'counts', measure]);
    for (const [at, entry] of (point?.supersedes ?? []).entries())
      yield* fields(entry ?? {}, ['note'], ['points', index, 'supersedes', at]);
  }
}
