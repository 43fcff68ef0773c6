import { CORE_SCHEMA, load } from 'js-yaml';

/** What an alias, anchor or tag begins with, where a YAML value can begin. */
const special = /(?:^|[\s[{,:-])[&*!]/m;

/**
 * The value of a YAML text in which every scalar is a text, as in nearly all front matter; nothing for any other.
 *
 * `yaml` knows where each part of a document stands, and takes ten times as long as js-yaml, which does not. Places are
 * needed only for what is wrong; so what is sound is read fast. Numbers, booleans and empty values are left to `yaml`,
 * since the two differ in a few forms of them (`1_000`); so are aliases, tags and whatever js-yaml objects to.
 */
export function readTextYaml(text: string): object | undefined {
  if (special.test(text)) return undefined;
  try {
    const value = load(text, { schema: CORE_SCHEMA });
    return typeof value === 'object' && value !== null && holdsOnlyTexts(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function holdsOnlyTexts(value: unknown): boolean {
  if (typeof value === 'string') return true;
  return typeof value === 'object' && value !== null && Object.values(value).every(holdsOnlyTexts);
}
