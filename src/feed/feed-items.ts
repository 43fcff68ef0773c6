/** What a feed says of itself. Addresses are whole. */
export interface FeedAbout {
  title: string;
  description: string;
  /** The page that lists the same. */
  url: string;
  feedUrl: string;
  locale: string;
  publisher: string;
  licence: string;
}

/** One entry of a feed. Texts are plain; days are YYYY-MM-DD. */
export interface FeedItem {
  /** What tells it from every other entry for ever; its address, unless several entries lead to one page. */
  id?: string;
  url: string;
  title: string;
  text: string;
  updated: string;
  published: string;
  authors: readonly string[];
}

/** How many entries a feed holds. */
const most = 50;

/** The entries that changed last, newest first; equals in the order of their ids. */
export function newestItems(items: readonly FeedItem[]): FeedItem[] {
  return [...items]
    .sort((a, b) => b.updated.localeCompare(a.updated) || itemId(a).localeCompare(itemId(b)))
    .slice(0, most);
}

/** The id of an entry. */
export function itemId({ id, url }: FeedItem): string {
  return id ?? url;
}

/** The first moment of a day in UTC. */
export function startOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
