import type { FactFile } from '../content.ts';
import type { RawFile } from '../read/raw-file.ts';
import { documentId } from '../read/raw-file.ts';
import type { Path } from '../read/yaml-text.ts';
import type { KeptFact } from './kept-results.ts';

/**
 * A fact file of which is known from before what it says; the file is only read and parsed when somebody asks where a
 * part of it stands, or for its text.
 */
export class KeptFactFile implements FactFile {
  readonly kind = 'fact';
  readonly path: string;
  readonly problems = [];
  readonly issues = [];
  readonly #file: RawFile;
  readonly #kept: KeptFact;
  readonly #read: (file: RawFile) => FactFile;
  #whole: FactFile | undefined;

  /** @param read reads the file; called once at most */
  constructor(file: RawFile, kept: KeptFact, read: (file: RawFile) => FactFile) {
    this.path = file.path;
    this.#file = file;
    this.#kept = kept;
    this.#read = read;
  }

  get id() {
    return documentId(this.#file);
  }

  get waives() {
    return this.#kept.waives;
  }

  get draft() {
    return this.#kept.fact ?? this.#parsed().draft;
  }

  get data() {
    return this.#kept.fact ?? this.#parsed().data;
  }

  get text() {
    return this.#parsed().text;
  }

  get value() {
    return this.#parsed().value;
  }

  get bodyLine() {
    return this.#parsed().bodyLine;
  }

  get markdown() {
    return this.#parsed().markdown;
  }

  get body() {
    return this.#parsed().body;
  }

  at(path: Path) {
    return this.#parsed().at(path);
  }

  atKey(path: Path) {
    return this.#parsed().atKey(path);
  }

  #parsed(): FactFile {
    return (this.#whole ??= this.#read(this.#file));
  }
}
