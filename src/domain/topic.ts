import { z } from 'astro/zod';
import { Id } from './id.ts';
import { LocalizedText } from './text.ts';

/** A subject under which fact files are listed. */
export const Topic = z.strictObject({
  id: Id.describe('Name of the topic in fact files and addresses.'),
  label: LocalizedText.describe('The words that readers see, per locale.'),
  description: LocalizedText.describe('One sentence: what belongs under this topic, per locale.'),
});
export type Topic = z.infer<typeof Topic>;

/** All topics, in the order in which the site lists them. */
export const TopicList = z.array(Topic).min(1);
export type TopicList = z.infer<typeof TopicList>;
