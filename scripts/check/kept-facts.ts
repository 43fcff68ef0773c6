import type { KeptFact } from '../../src/check/kept/kept-results.ts';
import type { FactsByFront } from './kept-entry.ts';

/**
 * What fact files say, in a file of its own, since it is most of what is kept and a change in a text needs none of it:
 * a line for each, with the digest of its front matter, a tab and JSON.
 */
export function factLines(facts: Iterable<KeptFact>): string {
  return [...facts]
    .flatMap(({ front, fact }) => (fact ? [`${front}\t${JSON.stringify(fact)}\n`] : []))
    .join('');
}

/**
 * What a text says that `factLines` made.
 * @param textOf gives the text; called when something of it is asked for, and once at most
 */
export function factsIn(textOf: () => string): FactsByFront {
  const lines = new Map<string, string>();
  const read = new Map<string, KeptFact['fact']>();
  let isRead = false;
  return (front) => {
    if (!isRead) readLines();
    if (!read.has(front)) read.set(front, parsed(lines.get(front)));
    return read.get(front);
  };

  function readLines(): void {
    isRead = true;
    for (const line of textOf().split('\n')) {
      const tab = line.indexOf('\t');
      lines.set(line.slice(0, tab), line.slice(tab + 1));
    }
  }
}

function parsed(json: string | undefined): KeptFact['fact'] {
  try {
    return JSON.parse(json ?? '') as KeptFact['fact'];
  } catch {
    return undefined;
  }
}
