/**
 * The 16-bit hash of a window: FNV-1a over the text's UTF-16 units (low byte, then high byte), folded from 32 to 16
 * bits by exclusive or, as its authors recommend (http://www.isthe.com/chongo/tech/comp/fnv/). It spreads well and costs
 * little; it need not resist a search for collisions, which 16 bits could not do under any hash.
 */
export function windowHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (unit >>> 8), 0x01000193);
  }
  return ((hash >>> 16) ^ hash) & 0xffff;
}
