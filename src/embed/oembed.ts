import { embedCode, type Embedded } from './embed-code.ts';

/** Who provides it, and what is shown of it before it is loaded. */
export interface OembedAbout {
  provider: { name: string; url: string };
  thumbnail?: { url: string; width: number; height: number };
}

/** How wide a frame is that says nothing of its width, in pixels. */
const width = 672;

/** What a program is told that asks how to show a page of ours: oEmbed 1.0, type "rich" (https://oembed.com/). */
export function oembed(embedded: Embedded, { provider, thumbnail }: OembedAbout) {
  return {
    version: '1.0',
    type: 'rich',
    title: embedded.title,
    provider_name: provider.name,
    provider_url: provider.url,
    html: embedCode(embedded),
    width,
    height: embedded.height,
    ...(thumbnail && {
      thumbnail_url: thumbnail.url,
      thumbnail_width: thumbnail.width,
      thumbnail_height: thumbnail.height,
    }),
  };
}
