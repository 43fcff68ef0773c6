import { buildInfo, type BuildInfo } from '../build-info.ts';

let known: BuildInfo | undefined;

/** What the site is built from; git is asked once a build, not once a page. */
export function built(): BuildInfo {
  return (known ??= buildInfo());
}
