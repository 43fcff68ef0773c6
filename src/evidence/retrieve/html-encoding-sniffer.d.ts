declare module 'html-encoding-sniffer' {
  /** The name of the encoding of an HTML page, by https://html.spec.whatwg.org/multipage/parsing.html */
  export default function sniffHtmlEncoding(
    bytes: Uint8Array,
    options?: { transportLayerEncodingLabel?: string; defaultEncoding?: string; xml?: boolean },
  ): string;
}
