import type { Construct, Extension } from 'micromark-util-types';
import type { Processor } from 'unified';

/** The parts of GitHub-flavoured Markdown that take long to look for, and that most texts have none of. */
export interface NeededSyntax {
  /** Addresses that are links without a sign of one. */
  autolinks: boolean;
  tables: boolean;
}

/** What an autolink cannot do without; `&` since a character reference can stand for any of it. */
const autolinkSign = /[@&]|http|www/i;
/** What the line under a table's head cannot do without. */
const tableSign = /\||:-|-:/;

/** What of it a text can have; of the rest it has nothing for certain. */
export function neededSyntax(markdown: string): NeededSyntax {
  return { autolinks: autolinkSign.test(markdown), tables: tableSign.test(markdown) };
}

/** What makes a tree of what the parser found, by the name of what it found. */
interface TreeExtension {
  enter?: object;
}

const autolinkConstructs = ['wwwAutolink', 'protocolAutolink', 'emailAutolink'];

/**
 * A remark plugin, behind `remark-gfm`, that takes out what a text does not need. The parser would try an autolink at
 * every letter and a table at every block; without them it is nearly twice as fast, and gives the same tree.
 */
export function remarkNeededSyntax(this: Processor, { autolinks, tables }: NeededSyntax): undefined {
  const unneeded = new Set([...(autolinks ? [] : autolinkConstructs), ...(tables ? [] : ['table'])]);
  const data = this.data() as {
    micromarkExtensions?: Extension[];
    fromMarkdownExtensions?: (TreeExtension | TreeExtension[])[];
  };
  data.micromarkExtensions = data.micromarkExtensions?.map((extension) => without(extension, unneeded)) ?? [];
  if (autolinks) return;
  data.fromMarkdownExtensions =
    data.fromMarkdownExtensions?.flat().filter(({ enter }) => !enter || !('literalAutolink' in enter)) ?? [];
}

/** A copy of a syntax extension without the constructs of these names. */
function without(extension: Extension, names: ReadonlySet<string>): Extension {
  const hooks = Object.entries(extension).map(([hook, constructs]) => {
    const kept = Object.entries(constructs as Record<string, Construct | Construct[]>).flatMap(
      ([code, some]): [string, unknown][] => {
        const rest = [some].flat().filter((one) => !names.has(one?.name ?? ''));
        return rest.length > 0 ? [[code, rest]] : [];
      },
    );
    return [hook, Object.fromEntries(kept)];
  });
  return Object.fromEntries(hooks) as Extension;
}
