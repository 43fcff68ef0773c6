import type { FactFile } from '../content.ts';
import type { RawFile } from '../read/raw-file.ts';
import { documentId } from '../read/raw-file.ts';
import type { KeptFact } from './kept-results.ts';

/**
 * A fact file of which is known from before what it says; the file is only read and parsed when somebody asks where a
 * part of it stands, or for its text.
 * @param read reads the file; called once at most
 */
export function keptFactFile(file: RawFile, kept: KeptFact, read: (file: RawFile) => FactFile): FactFile {
  let whole: FactFile | undefined;
  const parsed = () => (whole ??= read(file));
  return {
    kind: 'fact',
    id: documentId(file),
    path: file.path,
    problems: [],
    issues: [],
    waives: kept.waives,
    get draft() {
      return kept.fact ?? parsed().draft;
    },
    get data() {
      return kept.fact ?? parsed().data;
    },
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
