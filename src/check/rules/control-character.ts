import type { FactFile } from '../content.ts';
import type { Rule } from '../rule.ts';

/**
 * Characters that cannot be seen, or that reorder what stands around them: controls, soft hyphen, zero-width spaces and
 * joiners, direction marks (Unicode TR 36 on bidirectional spoofing), tags and interlinear marks.
 * The zero-width joiner and non-joiner are kept where a script or an emoji needs them.
 */
const invisible =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u061C\u115F\u1160\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\u{1D173}-\u{1D17A}\u{E0000}-\u{E007F}]|(?<![\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])[\u200C\u200D]/gu;

export const controlCharacter: Rule = {
  code: 'control-character',
  severity: 'error',
  summary: 'No file holds invisible characters or marks that turn the direction of text.',
  *document(document) {
    const { path, text } = document;
    if (text.search(invisible) < 0 || (document as FactFile).tooComplex) return;
    for (const [index, line] of text.split('\n').entries()) {
      for (const match of line.matchAll(invisible)) {
        const code = (match[0].codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0');
        yield {
          at: { file: path, line: index + 1, column: match.index + 1 },
          message: `an invisible character, U+${code}.`,
          suggestion: 'Delete it; it often comes along when text is pasted.',
          text: match[0],
        };
      }
    }
  },
};
