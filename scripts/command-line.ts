import { parseArgs } from 'node:util';

/** One option of a command, in words for `--help`. */
interface OptionHelp {
  type: 'string' | 'boolean';
  help: string;
  placeholder?: string;
  default?: string;
  choices?: readonly string[];
}

/** A command as `--help` shows it. */
interface Command<Options extends Record<string, OptionHelp>> {
  name: string;
  summary: string;
  options: Options;
  exits: Record<number, string>;
}

type Values<Options extends Record<string, OptionHelp>> = {
  [Name in keyof Options]: Options[Name]['type'] extends 'boolean'
    ? boolean
    : Options[Name] extends { default: string }
      ? string
      : Name extends 'content' | 'out'
        ? string
        : string | undefined;
};

/** The options that more than one command has. */
export const contentOption = {
  type: 'string',
  placeholder: 'DIR',
  help: 'the content folder (else CONTENT_DIR, else content)',
} as const;
export const outOption = {
  type: 'string',
  placeholder: 'DIR',
  help: 'where the site goes (else OUT_DIR, else dist)',
} as const;
export const baseOption = {
  type: 'string',
  placeholder: 'REF',
  help: 'the revision to compare with, such as origin/main; auto for the one that CI names',
} as const;
export const portOption = {
  type: 'string',
  placeholder: 'N',
  default: '4321',
  help: 'the port to serve at',
} as const;

/** Where the folders are when neither an option nor the environment says so. */
const folders = { content: ['CONTENT_DIR', 'content'], out: ['OUT_DIR', 'dist'] } as const;

/**
 * Reads the command line of an npm script. `--help` prints the command and ends with 0; a wrong option prints what is
 * wrong and ends with 2. `content` and `out` fall back to the environment, then to their usual places, unless the command
 * has a place of its own for them. An error that
 * nothing catches later ends the command with 2 and its message, without a stack trace.
 */
export function commandLine<Options extends Record<string, OptionHelp>>(
  command: Command<Options>,
): Values<Options> {
  process.on('uncaughtException', (error) => stop(command.name, error.message));
  const options = Object.fromEntries(
    Object.entries(command.options).map(([name, { type }]) => [name, { type }]),
  );
  let values: Record<string, string | boolean | undefined>;
  try {
    values = parseArgs({ options: { ...options, help: { type: 'boolean', short: 'h' } } }).values;
  } catch (error) {
    return stop(command.name, (error as Error).message);
  }
  if (values['help']) {
    process.stdout.write(helpText(command));
    process.exit(0);
  }
  const entries = Object.entries(command.options).map(([name, option]) => {
    const usualPlace = option.default === undefined ? folders[name as keyof typeof folders] : undefined;
    const [variable, usual] = usualPlace ?? [];
    const value = values[name] ?? (variable && (process.env[variable] || usual)) ?? option.default;
    if (option.choices && !option.choices.includes(String(value))) {
      stop(command.name, `--${name} is "${value}"; wanted ${option.choices.join(', ')}`);
    }
    return [name, option.type === 'boolean' ? value === true : value];
  });
  return Object.fromEntries(entries) as Values<Options>;
}

function stop(name: string, message: string): never {
  process.stderr.write(`${name}: ${message}\nSee: npm run ${name} -- --help\n`);
  process.exit(2);
}

function helpText<Options extends Record<string, OptionHelp>>({
  name,
  summary,
  options,
  exits,
}: Command<Options>): string {
  const lines = Object.entries(options).map(([option, { type, placeholder, choices, help }]) => {
    const value = type === 'boolean' ? '' : ` ${choices?.join('|') ?? placeholder ?? 'TEXT'}`;
    return `  ${`--${option}${value}`.padEnd(28)}${help}`;
  });
  const ends = Object.entries(exits).map(([code, meaning]) => `  ${code}  ${meaning}`);
  return [summary, '', `npm run ${name} -- [options]`, '', ...lines, '', 'Exit code:', ...ends, ''].join(
    '\n',
  );
}
