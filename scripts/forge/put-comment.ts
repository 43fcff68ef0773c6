import type { Forge } from './forge.ts';
import { plainComment } from './plain-comment.ts';

/** How our own comment is found again: forges show nothing of it. */
const mark = '<!-- what this changes -->';

/**
 * Puts a text on a pull request, in the place of our earlier comment if there is one. Whoever sent the pull request can
 * have written the text, so it is made plain. A mark in somebody else's comment is none of ours.
 * @returns what was done, in words for the log
 */
export async function putComment(forge: Forge, pull: number, text: string): Promise<string> {
  const body = `${mark}\n${plainComment(text)}`;
  for await (const comment of forge.comments(pull)) {
    if (!comment.isOurs || !comment.body.startsWith(mark)) continue;
    await forge.changeComment(pull, comment.id, body);
    return `updated the comment on pull request ${pull}`;
  }
  await forge.addComment(pull, body);
  return `made the comment on pull request ${pull}`;
}
