import type { Claimant } from '../../domain/claimant.ts';
import type { ImportedReview } from '../imported-review.ts';
import type { Noting } from './noting.ts';

/** The longest name that the front matter holds. */
const longestName = 120;

/** Who said it: one for the front matter, further ones and names too long for it for the text. */
export function draftClaimant(
  { claimants }: ImportedReview,
  noting: Noting,
): { claimant?: Claimant; saidBy: string[] } {
  const saidBy: string[] = [];
  let claimant: Claimant | undefined;
  for (const { name: raw, kind, role: rawRole, url: rawUrl } of claimants) {
    const name = noting.line('claimant', raw);
    if (name === undefined) continue;
    if (claimant !== undefined || name.length > longestName) {
      noting.changed('claimant', 'another one, or a long name, stands in the text');
      saidBy.push(rawRole === undefined ? name : `${name}, ${noting.line('claimant.role', rawRole)}`);
      if (rawUrl !== undefined) noting.lost('claimant.url', rawUrl, 'the text has no place for it');
      continue;
    }
    const role = noting.shortLine('claimant.role', rawRole, 120);
    const url = noting.address('claimant.url', rawUrl);
    claimant = { name, ...(kind && { kind }), ...(role && { role }), ...(url && { url }) };
  }
  return { ...(claimant && { claimant }), saidBy };
}
