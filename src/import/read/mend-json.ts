/** JSON that was read, and whether it had to be mended for that. */
export interface JsonRead {
  value: unknown;
  mended: boolean;
}

/**
 * Reads JSON as it stands in pages. What publishing systems commonly leave in it is mended: a comment or CDATA mark around
 * it, a semicolon behind it, line breaks and tabs inside of texts. Anything else that is wrong throws a `SyntaxError`.
 */
export function readJson(text: string): JsonRead {
  try {
    return { value: JSON.parse(text) as unknown, mended: false };
  } catch (error) {
    const mended = mend(text);
    if (mended === text) throw error;
    return { value: JSON.parse(mended) as unknown, mended: true };
  }
}

const before = /^\s*(?:\/\*\s*)?(?:<!--|(?:\/\/\s*)?<!\[CDATA\[)(?:\s*\*\/)?/;
const behind = /(?:\/\/\s*|\/\*\s*)?(?:-->|\]\]>)(?:\s*\*\/)?$/;

function mend(text: string): string {
  const bare = text.trim().replace(before, '').trim().replace(behind, '').trim().replace(/;$/, '');
  return withoutRawControls(bare);
}

/** Control characters in texts as JSON wants them written. */
function withoutRawControls(json: string): string {
  const pieces: string[] = [];
  let inText = false;
  let from = 0;
  for (let at = 0; at < json.length; at += 1) {
    const code = json.charCodeAt(at);
    if (code === 0x22) inText = !inText;
    else if (code === 0x5c && inText) at += 1;
    else if (inText && code < 0x20) {
      pieces.push(json.slice(from, at), `\\u${code.toString(16).padStart(4, '0')}`);
      from = at + 1;
    }
  }
  return from === 0 ? json : [...pieces, json.slice(from)].join('');
}
