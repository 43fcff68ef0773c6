import type { Fact } from '../../domain/fact.ts';
import type { FactFile } from '../content.ts';
import type { RawFile } from '../read/raw-file.ts';
import { documentId } from '../read/raw-file.ts';

/**
 * A fact file whose data is known from before: what lists and comparisons need is there at once, and the file is only
 * read and parsed when somebody asks where a part of it stands, or for its text.
 * @param read reads the file; called once at most
 */
export function keptFactFile(file: RawFile, fact: Fact, read: (file: RawFile) => FactFile): FactFile {
  let whole: FactFile | undefined;
  const parsed = () => (whole ??= read(file));
  return {
    kind: 'fact',
    id: documentId(file),
    path: file.path,
    problems: [],
    issues: [],
    draft: fact,
    data: fact,
    get text() {
      return parsed().text;
    },
    get value() {
      return parsed().value;
    },
    get bodyLine() {
      return parsed().bodyLine;
    },
    get markdown() {
      return parsed().markdown;
    },
    get body() {
      return parsed().body;
    },
    at: (path) => parsed().at(path),
    atKey: (path) => parsed().atKey(path),
  };
}
