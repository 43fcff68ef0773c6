import { filled, type Group } from './group.ts';
import { listPages, type ListPage } from './list-page.ts';

/** A group's page with the groups before and after it in the index. */
export interface GroupPage<Item> {
  group: Group<Item>;
  list: ListPage<Item>;
  before?: Group<Item>;
  after?: Group<Item>;
}

/** The last part of a list page's address: nothing for the first page, `page/2` for the second. */
export function pagePath(number: number): string | undefined {
  return number === 1 ? undefined : `page/${number}`;
}

/** Every page of every group. Neighbours are groups that hold something, so that nobody is led to an empty list. */
export function groupPages<Item>(groups: readonly Group<Item>[]): GroupPage<Item>[] {
  return groups.flatMap((group, index) => {
    const before = groups.slice(0, index).findLast(filled);
    const after = groups.slice(index + 1).find(filled);
    return listPages(group.items).map((list) => ({
      group,
      list,
      ...(before && { before }),
      ...(after && { after }),
    }));
  });
}
