import { RetrievalFailure } from './failure.ts';

/** A page with more elements than this, or nested deeper, would take minutes; newspapers' nest about 40 deep. */
const maxElements = 20_000;
const maxDepth = 128;

/** Throws for a page that is too large to be read. It walks without recursion, which has its own depth. */
export function judgePageSize(root: Element): void {
  let count = 0;
  let depth = 0;
  let at: Element | null = root;
  while (at) {
    count += 1;
    if (count > maxElements) throw new RetrievalFailure('unreadable', `it has over ${maxElements} elements`);
    if (depth > maxDepth) throw new RetrievalFailure('unreadable', 'its elements are nested too deep');
    if (at.firstElementChild) {
      at = at.firstElementChild;
      depth += 1;
      continue;
    }
    while (at && at !== root && !at.nextElementSibling) {
      at = at.parentElement;
      depth -= 1;
    }
    at = at === root ? null : (at?.nextElementSibling ?? null);
  }
}
