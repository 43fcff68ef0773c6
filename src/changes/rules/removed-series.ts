import type { ChangeRule } from '../rule.ts';

export const removedSeries: ChangeRule = {
  code: 'removed-series',
  severity: 'error',
  summary: 'A series that was published stays, under its name.',
  *whole({ removedSeries }) {
    for (const file of removedSeries) {
      yield {
        at: { file, line: 1, column: 1 },
        message: 'this series is gone, and with it the address of its page and its data.',
        suggestion: 'Put it back; when nobody keeps it up any more, say so in its notes.',
      };
    }
  },
};
