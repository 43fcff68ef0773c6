import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import { join, parse } from 'node:path';

const templates = join(import.meta.dirname, 'eleventy/site');

/**
 * Puts together what a publisher with Eleventy has: one input folder of templates, fact files, standing pages and data.
 * Eleventy has no MDX of its own, so the standing pages are named Markdown, which in the bench they are.
 */
export function writeEleventyProject(content: string, project: string): void {
  cpSync(templates, project, { recursive: true });
  cpSync(join(content, 'facts'), join(project, 'facts'), { recursive: true });
  for (const file of readdirSync(join(content, 'pages'))) {
    cpSync(join(content, 'pages', file), join(project, 'pages', `${parse(file).name}.md`));
  }
  const data = join(project, '_data');
  mkdirSync(data);
  cpSync(join(content, 'series'), join(data, 'series'), { recursive: true });
  for (const name of ['site', 'verdicts']) {
    cpSync(join(content, `${name}.yaml`), join(data, `${name}.yaml`));
  }
  // Under its own name it would be merged with the `topics` of each fact file.
  cpSync(join(content, 'topics.yaml'), join(data, 'topicList.yaml'));
}
