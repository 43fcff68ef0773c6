import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';

/** A page of ours that another site shows in a frame. Addresses are whole; sizes in pixels. */
export interface Embedded {
  address: string;
  title: string;
  height: number;
}

/** The HTML by which another site shows it: a frame as wide as there is room, fetched when it comes near the window. */
export function embedCode({ address, title, height }: Embedded): string {
  const style = 'border:0;max-width:42rem';
  return toHtml(h('iframe', { src: address, title, width: '100%', height, style, loading: 'lazy' }));
}
