import {
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
} from 'yaml';
import { readTextYaml } from './text-yaml.ts';

/** A key of a mapping or an index of a list, from the root of a YAML text. */
export type Path = readonly PropertyKey[];

/** Line and column in the whole file, from 1. */
export interface Position {
  line: number;
  column: number;
}

/** Why a YAML text gives no value. */
export interface YamlProblem extends Position {
  kind: 'syntax' | 'alias' | 'too-deep';
  message: string;
}

/** A YAML text as plain data that knows where each part of it stands. */
export interface YamlText {
  /** The value; nothing when there is a problem. */
  value: unknown;
  problems: YamlProblem[];
  /** Where the value at `path` begins; the nearest part around it when there is none. */
  at(path: Path): Position;
  /** Where the key at the end of `path` begins; the nearest part around it when there is none. */
  atKey(path: Path): Position;
}

/** A YAML text of more characters is not read: it would hold up the build, and no fact file or series comes near. */
export const mostYamlCharacters = 200_000;

/**
 * Reads a YAML 1.2 text (core schema: dates stay text). Aliases are refused, since a few lines of them can stand for
 * gigabytes; so is nesting that is too deep for the stack. Of syntax errors only the first is given, since the others
 * mostly follow from it. Never throws.
 * @param firstLine the line of the file on which the text begins, from 1
 */
export function readYaml(text: string, firstLine: number): YamlText {
  if (text.length > mostYamlCharacters) {
    const message = `the YAML here has ${text.length} characters; at most ${mostYamlCharacters} are read`;
    return tooComplex(message, firstLine);
  }
  const value = readTextYaml(text);
  if (value === undefined) return readLocatedYaml(text, firstLine);
  let located: YamlText | undefined;
  const places = () => (located ??= readLocatedYaml(text, firstLine));
  return { value, problems: [], at: (path) => places().at(path), atKey: (path) => places().atKey(path) };
}

/** Reads a YAML text of any kind with the place of each of its parts. */
function readLocatedYaml(text: string, firstLine: number): YamlText {
  const counter = new LineCounter();
  const position = (offset: number): Position => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  const start = { line: firstLine, column: 1 };
  try {
    const document = parseDocument(text, {
      lineCounter: counter,
      prettyErrors: false,
      logLevel: 'silent',
      // Twice the same key is found below, once for all keys: here it would take the square of their number.
      uniqueKeys: false,
      resolveKnownTags: false,
    });
    if (document.errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION'))
      return tooComplex(tooDeep, firstLine);
    const problems = findProblems(document, position);
    return {
      value: problems.length > 0 ? undefined : document.toJS({ maxAliasCount: 0 }),
      problems,
      at: (path) => locate(document, path, position) ?? start,
      atKey: (path) => locateKey(document, path, position) ?? start,
    };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return tooComplex(tooDeep, firstLine);
  }
}

function tooComplex(message: string, line: number): YamlText {
  const start = { line, column: 1 };
  return {
    value: undefined,
    problems: [{ kind: 'too-deep', message, ...start }],
    at: () => start,
    atKey: () => start,
  };
}

const tooDeep = 'lists or mappings are nested too deeply';

function findProblems(document: Document, position: (offset: number) => Position): YamlProblem[] {
  const problems: YamlProblem[] = document.errors.slice(0, 1).map((error) => ({
    kind: 'syntax',
    message: error.message,
    ...position(error.pos[0]),
  }));
  visit(document, {
    Alias(_key, node) {
      problems.push({ kind: 'alias', message: `*${node.source}`, ...position(node.range?.[0] ?? 0) });
    },
    Map(_key, { items }) {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const message = `the key "${String(key.value)}" stands here twice`;
        if (seen.has(key.value)) problems.push({ kind: 'syntax', message, ...position(key.range?.[0] ?? 0) });
        seen.add(key.value);
      }
    },
  });
  return problems;
}

type Locator = (
  document: Document,
  path: Path,
  position: (offset: number) => Position,
) => Position | undefined;

const locate: Locator = (document, path, position) => {
  const node = document.getIn(path, true);
  if (isNode(node) && node.range) return position(node.range[0]);
  return path.length > 0 ? locateKey(document, path, position) : undefined;
};

const locateKey: Locator = (document, path, position) => {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  const last = path.at(-1);
  if (isMap(parent)) {
    const pair = parent.items.find(
      (item) => isPair(item) && isNode(item.key) && String(item.key) === String(last),
    );
    if (pair && isNode(pair.key) && pair.key.range) return position(pair.key.range[0]);
  }
  if (isSeq(parent)) {
    const item = parent.items[Number(last)];
    if (isNode(item) && !isAlias(item) && item.range) return position(item.range[0]);
  }
  return path.length > 1 ? locate(document, path.slice(0, -1), position) : undefined;
};
