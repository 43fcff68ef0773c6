import type { Content } from '../check/content.ts';
import type { Fact } from '../domain/fact.ts';
import type { Site } from '../domain/site.ts';
import { textIn } from '../domain/text.ts';
import type { TopicList } from '../domain/topic.ts';
import type { Verdict, VerdictScale } from '../domain/verdict.ts';
import { newestFirst } from '../newest-first.ts';
import { absolute, routesUnder } from '../routes.ts';

/** A content folder without errors, as far as its data files tell it. */
export interface PublishedContent {
  site: Site;
  verdicts: VerdictScale;
  topics: TopicList;
  facts: readonly { id: string; fact: Fact }[];
}

/** A fact file with what its ids stand for. */
export interface PublishedFact {
  id: string;
  fact: Fact;
  /** Whole address of its page. */
  url: string;
  verdict: Verdict;
  verdictLabel: string;
  topics: { id: string; label: string }[];
}

/** What a checked folder publishes. Throws when its settings, its scale or its topics are not sound. */
export function publishedContent({ site, verdicts, topics, facts }: Content): PublishedContent {
  if (!site?.data || !verdicts?.data || !topics?.data) {
    throw new Error('site.yaml, verdicts.yaml or topics.yaml is not sound');
  }
  const sound = facts.flatMap(({ id, data }) => (data ? [{ id, fact: data }] : []));
  return { site: site.data, verdicts: verdicts.data, topics: topics.data, facts: sound };
}

/** The fact files of a site, withdrawn ones too, newest first, in the site's default language. */
export function publishedFacts({ site, verdicts, topics, facts }: PublishedContent): PublishedFact[] {
  const locale = site.locales[0] as string;
  const routes = routesUnder(site.base);
  const scale = new Map(verdicts.map((verdict) => [verdict.id, verdict]));
  const labels = new Map(topics.map(({ id, label }) => [id, textIn(label, locale)]));
  return [...facts].sort(newestFirst).flatMap(({ id, fact }) => {
    const verdict = scale.get(fact.verdict);
    if (!verdict) return [];
    return {
      id,
      fact,
      url: absolute(routes.fact(id), site.url),
      verdict,
      verdictLabel: textIn(verdict.label, locale),
      topics: fact.topics.map((topic) => ({ id: topic, label: labels.get(topic) ?? topic })),
    };
  });
}
