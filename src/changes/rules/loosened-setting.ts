import type { ChangeRule } from '../rule.ts';

/** A warning: a publisher may ask for less, and no fact file has to change for it. */
export const loosenedSetting: ChangeRule = {
  code: 'loosened-setting',
  severity: 'warning',
  summary: 'A setting of `site.yaml` by which the check would ask for less is changed knowingly.',
  *whole({ content, settings }) {
    for (const { path, from, to, looser } of settings) {
      if (!looser || !content.site) continue;
      yield {
        at: content.site.at(path),
        message: `${path.join('.')} was ${from || 'empty'} and is ${to || 'empty'}, so that the check asks for less.`,
        suggestion: 'Put it back, unless this is what the publisher wants.',
      };
    }
  },
};
