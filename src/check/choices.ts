import type { SomeDocument, Vocabulary } from './content.ts';
import type { Path } from './read/yaml-text.ts';

/** The ids that can stand at `path`, where it is one of a list of the site; nothing elsewhere. */
export function choicesAt(
  { kind }: SomeDocument,
  path: Path,
  { verdicts, topics }: Vocabulary,
): string[] | undefined {
  const lists: Record<string, readonly ({ id?: string | undefined } | undefined)[] | undefined> =
    kind === 'fact' ? { verdict: verdicts?.draft, topics: topics?.draft } : {};
  const isOne = path.length === 1 || (path.length === 2 && typeof path[1] === 'number');
  const ids = isOne ? (lists[String(path[0])] ?? []).flatMap((one) => one?.id ?? []) : [];
  return ids.length > 0 ? ids : undefined;
}
