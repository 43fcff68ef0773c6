/** A link with what it leads to. Addresses are whole. */
export interface ToldLink {
  name: string;
  url: string;
  about: string;
}

/**
 * What a program that reads the site for somebody should know (https://llmstxt.org): what it is, and where the same stands
 * as plain text and as data.
 */
export function llmsText(
  name: string,
  about: string,
  sections: readonly { title: string; links: readonly ToldLink[] }[],
): string {
  const parts = sections
    .filter(({ links }) => links.length > 0)
    .map(({ title, links }) => {
      const lines = links.map(({ name, url, about }) => `- [${plain(name)}](${url}): ${oneLine(about)}`);
      return `## ${oneLine(title)}\n\n${lines.join('\n')}\n`;
    });
  return [`# ${oneLine(name)}\n\n> ${oneLine(about)}\n`, ...parts].join('\n');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Without the brackets that would end the words of a link. */
function plain(text: string): string {
  return oneLine(text).replace(/[[\]]/g, '\\$&');
}
