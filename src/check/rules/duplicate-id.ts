import type { ContentDocument } from '../content.ts';
import type { Finding, Rule } from '../rule.ts';
import { folderOf } from '../content-names.ts';

export const duplicateId: Rule = {
  code: 'duplicate-id',
  severity: 'error',
  summary: 'No two files have one id, not even by case, and no two verdicts or topics.',
  *content({ files, verdicts, topics }) {
    const seen = new Map<string, string>();
    for (const { name, path } of files) {
      if (folderOf(name) === undefined) continue;
      const id = comparable(name.slice(0, name.lastIndexOf('.')));
      const first = seen.get(id);
      if (first === undefined) seen.set(id, path);
      else {
        const message = `this file and ${first} have one id, so one of them would be lost.`;
        yield {
          at: { file: path, line: 1, column: 1 },
          message,
          suggestion: 'Give one of them another name.',
        };
      }
    }
    for (const list of [verdicts, topics]) if (list) yield* twiceIn(list);
  },
};

/** A name as a file system that takes no notice of case or of how a letter is encoded has it. */
function comparable(name: string): string {
  return /^[a-z0-9./-]+$/.test(name) ? name : name.normalize('NFKC').toLowerCase();
}

function* twiceIn(list: ContentDocument<'verdicts'> | ContentDocument<'topics'>): Generator<Finding> {
  const seen = new Set<string>();
  for (const [index, item] of list.draft.entries()) {
    if (item?.id === undefined) continue;
    if (seen.has(item.id)) {
      const message = `an item above has the id "${item.id}" already.`;
      yield { at: list.at([index, 'id']), message, suggestion: 'Give one of them another id.' };
    }
    seen.add(item.id);
  }
}
