import type { FactFile } from '../content.ts';
import { invisible } from '../invisible.ts';
import { placeOf, nodesOf } from '../nodes.ts';
import type { Path } from '../read/yaml-text.ts';
import type { Finding, Rule } from '../rule.ts';

export const controlCharacter: Rule = {
  code: 'control-character',
  severity: 'error',
  summary: 'No file holds invisible characters or marks that turn the direction of text.',
  *document(document) {
    const { path, text } = document;
    if ((document as FactFile).tooComplex) return;
    if (text.search(invisible) >= 0) {
      for (const [index, line] of text.split('\n').entries()) {
        for (const match of line.matchAll(invisible)) {
          yield found(match[0], { file: path, line: index + 1, column: match.index + 1 });
        }
      }
    }
    // In YAML an escape such as "\u202E" is the character itself, though the file does not hold it.
    if (!/\\[uxUNLPeabtvf0_]/.test(text)) return;
    for (const [at, value] of stringsIn(document.value)) {
      for (const character of unwritten(value, text))
        yield found(character, document.at(at), ' written as an escape');
    }
  },
  *fact(fact) {
    // In Markdown so is an entity such as &#x202E;.
    if (!/&(?:#|[a-z]+;)/i.test(fact.markdown)) return;
    for (const node of nodesOf(fact, 'text')) {
      for (const character of unwritten(node.value, fact.text))
        yield found(character, placeOf(fact, node), ' written as an entity');
    }
  },
};

function found(character: string, at: Finding['at'], how = ''): Finding {
  const code = (character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0');
  return {
    at,
    message: `an invisible character, U+${code}${how && `,${how}`}.`,
    suggestion: 'Delete it; it often comes along when text is pasted.',
    text: character,
  };
}

/** The invisible characters of a value that do not stand in the text of its file as themselves, each once. */
function unwritten(value: string, text: string): Set<string> {
  const characters = [...value.matchAll(invisible)].map(([character]) => character);
  return new Set(characters.filter((character) => !text.includes(character)));
}

/** Every text of some plain data, and where it stands. */
function* stringsIn(value: unknown, path: Path = []): Generator<[Path, string]> {
  if (typeof value === 'string') yield [path, value];
  else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* stringsIn(item, [...path, index]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* stringsIn(item, [...path, key]);
  }
}
