import { isCancel, select } from '@clack/prompts';
import { leaveOutMark, type WordOfFeed } from '../../src/import/table-file.ts';
import type { Terminal } from '../new/ask.ts';

const later = '';

/**
 * Asks what each word of a feed stands for. A word that is left for now is not among the answers; ending the questions
 * leaves the rest.
 */
export async function askWords(
  words: readonly WordOfFeed[],
  verdicts: readonly { id: string; label: string }[],
  terminal: Terminal = {},
): Promise<Map<string, string>> {
  const decided = new Map<string, string>();
  for (const { word, count, example } of words) {
    const answer = await select({
      message: `What does "${word}" stand for? (${count} ${count === 1 ? 'review' : 'reviews'}${example ? `, such as ${example}` : ''})`,
      options: [
        ...verdicts.map(({ id, label }) => ({ value: id, label })),
        { value: later, label: 'Leave it for now' },
        { value: leaveOutMark, label: 'Never import reviews with this word' },
      ],
      ...terminal,
    });
    if (isCancel(answer)) break;
    if (answer !== later) decided.set(word, answer);
  }
  return decided;
}
