import { readFileSync, statSync } from 'node:fs';
import { decode } from '../../src/evidence/retrieve/decode.ts';
import { RetrievalFailure } from '../../src/evidence/retrieve/failure.ts';
import { charsetOf } from '../../src/evidence/retrieve/media-type.ts';
import { retrieveAnswer, type Access } from '../../src/evidence/retrieve/retrieve.ts';

/** The largest file that is read, and the largest answer. */
const maxFileBytes = 64 * 1024 * 1024;
const maxAnswerBytes = 32 * 1024 * 1024;
const maxMilliseconds = 60_000;

/** What is imported, as text. */
export interface GivenSource {
  /** The file, or the address without the key that it may hold: it is printed in reports. */
  from: string;
  text: string;
  /** Where relative addresses in it begin. */
  base?: string | undefined;
}

/**
 * Reads a file, or retrieves an address. Throws, with what is wrong, when it cannot be had or is no text.
 * @param access is asked for only when something is retrieved
 */
export async function readGiven(from: string, access: () => Access): Promise<GivenSource> {
  if (/^https?:\/\//i.test(from)) return retrieved(from, access());
  const size = statSync(from).size;
  if (size > maxFileBytes)
    throw new Error(`${from} has ${size} bytes; at most ${maxFileBytes} are read: divide it`);
  return { from, text: textOf(new Uint8Array(readFileSync(from)), from) };
}

async function retrieved(address: string, access: Access): Promise<GivenSource> {
  try {
    const limits = { maxBytes: maxAnswerBytes, maxMilliseconds };
    const { url, answer } = await retrieveAnswer(address, { ...access, ...limits });
    const charset = charsetOf(answer.headers.get('content-type'));
    return { from: withoutKeys(address), text: textOf(answer.body, address, charset), base: url };
  } catch (error) {
    if (!(error instanceof RetrievalFailure)) throw error;
    throw new Error(`${address} ${error.message}`, { cause: error });
  }
}

/** An address as it can be shown: interfaces are asked with keys that are nobody else's business. */
function withoutKeys(address: string): string {
  return address.replace(/([?&](?:api_?)?(?:key|token|secret)=)[^&#]*/gi, '$1…');
}

function textOf(bytes: Uint8Array, from: string, charset?: string): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 100)).replace(/^\u00ef\u00bb\u00bf/, '');
  try {
    return decode(bytes, start.trimStart().startsWith('<') ? 'html' : 'text', charset);
  } catch (error) {
    if (!(error instanceof RetrievalFailure)) throw error;
    throw new Error(`${from} is no text in UTF-8; save it as UTF-8`, { cause: error });
  }
}
