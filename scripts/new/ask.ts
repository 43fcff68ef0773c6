import type { Readable, Writable } from 'node:stream';
import { confirm, isCancel, multiselect, note, select, text } from '@clack/prompts';
import type { Beginning, GivenBeginning } from '../../src/new-fact/new-fact-file.ts';
import { addressProblem } from './given.ts';
import { claimProblem, judgeClaim } from './judge-claim.ts';
import { likenesses } from './likenesses.ts';
import type { WhatIsThere } from './what-is-there.ts';

/** Somebody ended the questions before the last. */
export class Cancelled extends Error {}

/** Where questions are asked; the terminal, unless a test says otherwise. */
export interface Terminal {
  input?: Readable;
  output?: Writable;
}

/** Asks for what was not given on the command line. Throws `Cancelled`. */
export async function ask(
  given: GivenBeginning,
  there: WhatIsThere,
  terminal: Terminal = {},
): Promise<Beginning> {
  const claim =
    given.claim ??
    answered(
      await text({
        message: 'What was said, word for word?',
        validate: (line) => claimProblem(line, there),
        ...terminal,
      }),
    );
  const { doubtful } = judgeClaim(claim, there);
  if (doubtful.length > 0) {
    note(doubtful.join('\n'), 'The check will say of this claim', terminal);
    const isRight = await confirm({
      message: 'Is it right as it is? It then needs a waiver, which gives the reason.',
      initialValue: false,
      ...terminal,
    });
    if (!answered(isRight)) throw new Cancelled();
  }
  const alike = likenesses(claim, there);
  if (alike.length > 0) {
    note(alike.join('\n'), 'These are like it', terminal);
    const another = await confirm({ message: 'Is it another claim than these?', ...terminal });
    if (!answered(another)) throw new Cancelled();
  }
  // Nobody should give a verdict by pressing Enter, so none is the first choice.
  const later = { value: '', label: 'I do not know yet' };
  const verdicts = there.verdicts.map(({ id, label, hint }) => ({ value: id, label, hint }));
  const verdict =
    given.verdict ??
    answered(await select({ message: 'Verdict', options: [later, ...verdicts], ...terminal }));
  const topics =
    given.topics ??
    answered(
      await multiselect({
        message: 'Topics',
        options: there.topics.map(({ id, label }) => ({ value: id, label })),
        required: false,
        ...terminal,
      }),
    );
  const sources =
    given.sources ??
    words(
      answered(
        await text({
          message: 'Addresses of sources, with spaces between them (none: press Enter)',
          validate: (line) =>
            words(line)
              .map(addressProblem)
              .find((problem) => problem !== undefined),
          ...terminal,
        }),
      ),
    );
  const author = answered(
    await text({ message: 'Your name, as it is published', initialValue: given.author ?? '', ...terminal }),
  );
  return { claim, verdict: verdict || undefined, topics, sources, author: author?.trim() };
}

function answered<Answer>(answer: Answer): Exclude<Answer, symbol> {
  if (isCancel(answer)) throw new Cancelled();
  return answer as Exclude<Answer, symbol>;
}

function words(line: string | undefined): string[] {
  return (line ?? '').split(/\s+/).filter((word) => word !== '');
}
