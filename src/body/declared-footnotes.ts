import type { Extension, TokenizeContext, Tokenizer } from 'micromark-util-types';
import { normalizeIdentifier } from 'micromark-util-normalize-identifier';
import type { Processor } from 'unified';

/** The parser's list of the footnotes that are defined, as micromark-extension-gfm-footnote keeps it. */
interface FootnoteParser {
  gfmFootnotes?: string[];
}

const codes = { openingBracket: 91, closingBracket: 93 } as const;

/**
 * A remark plugin that lets `[^id]` be a footnote reference without a definition in the text: the ids of `declared` at
 * the time of parsing count as defined. GFM itself takes `[^id]` for text unless the document defines it.
 */
export function remarkDeclaredFootnotes(this: Processor, declared: { ids: readonly string[] }): undefined {
  const tokenize: Tokenizer = function declare(this: TokenizeContext, _effects, _ok, nok) {
    const parser = this.parser as FootnoteParser;
    parser.gfmFootnotes ??= declared.ids.map(normalizeIdentifier);
    // It only looks; the constructs that follow read the brackets.
    return nok;
  };
  const construct = { name: 'declaredFootnotes', tokenize };
  const extension: Extension = {
    document: { [codes.openingBracket]: construct },
    text: { [codes.openingBracket]: construct, [codes.closingBracket]: construct },
  };
  const data = this.data() as { micromarkExtensions?: Extension[] };
  // Behind the others, which puts it before them: micromark tries the constructs that came last first.
  (data.micromarkExtensions ??= []).push(extension);
}
