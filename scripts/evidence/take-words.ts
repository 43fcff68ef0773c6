import { parseArgs } from 'node:util';

/**
 * Takes the words that are no options, such as `add` and an address, out of a command line wherever they stand, because
 * `commandLine` knows options alone.
 * @param argv as `process.argv`; what is taken is removed from it
 */
export function takeWords(argv: string[], options: Record<string, { type: 'string' | 'boolean' }>): string[] {
  const types = Object.entries(options).map(([name, { type }]) => [name, { type }] as const);
  const { tokens } = parseArgs({
    args: argv.slice(2),
    options: Object.fromEntries(types),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const places = tokens.filter(({ kind }) => kind === 'positional').map(({ index }) => index + 2);
  const words = places.map((place) => argv[place] as string);
  for (const place of places.toReversed()) argv.splice(place, 1);
  return words;
}
