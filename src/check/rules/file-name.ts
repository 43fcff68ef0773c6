import { slugOf } from '../../slug.ts';
import { contentFolders, folderOf, isWellNamed } from '../content-names.ts';
import type { Rule } from '../rule.ts';

/** A fact file's name with a locale before its ending: a translation, which Semak does not render yet. */
const translation = /^facts\/[a-z0-9-]+\.[a-z]{2,3}(?:-[A-Za-z]+)*\.md$/;

export const fileName: Rule = {
  code: 'file-name',
  severity: 'error',
  summary:
    'A file is named <id>.md in facts/, <id>.yaml in series/, <id>.mdx in pages/; the id is its address.',
  *raw({ name, path }) {
    const folder = folderOf(name);
    if (folder === undefined || isWellNamed(name, folder)) return;
    if (translation.test(name)) {
      yield {
        at: { file: path, line: 1, column: 1 },
        message: 'this is named as the translation of a fact file; translations are not published yet.',
        suggestion: 'Take it out; other wordings of the claim can stand under "wordings" of the fact file.',
      };
      return;
    }
    const ending = contentFolders[folder];
    const base = name.slice(folder.length + 1).replace(/\.[^./]*$/, '');
    const slug = slugOf(base, 100);
    yield {
      at: { file: path, line: 1, column: 1 },
      message: `wanted ${folder}/<id>${ending}: lower-case letters a–z and digits, words joined by single hyphens, no folder below.`,
      ...(slug !== '' && { suggestion: `Name it ${folder}/${slug}${ending}.` }),
    };
  },
};
