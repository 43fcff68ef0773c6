import type { ContentDocument } from '../check/content.ts';
import type { Draft } from '../check/read/salvage.ts';
import type { Site } from '../domain/site.ts';
import type { Changed } from './fact-change.ts';

/** A setting of site.yaml that is other than it was. */
export interface SettingChange extends Changed {
  path: readonly string[];
  /** Whether the check asks for less because of it. */
  looser: boolean;
}

type SiteDocument = ContentDocument<'site'> | undefined;

/** How a setting is read: its place, what it says in words, and whether a new value asks for less than the old one. */
interface Setting<Value> {
  path: readonly string[];
  of(site: Draft<Site>): Value;
  isLooser(from: Value, to: Value): boolean;
}

const settings: readonly (Setting<boolean> | Setting<number> | Setting<string>)[] = [
  {
    path: ['review', 'required'],
    of: ({ review }) => review?.required === true,
    isLooser: (from: boolean, to: boolean) => from && !to,
  },
  {
    path: ['evidence', 'required'],
    of: ({ evidence }) => evidence?.required === true,
    isLooser: (from: boolean, to: boolean) => from && !to,
  },
  {
    path: ['independence', 'sources'],
    of: ({ independence }) => independence?.sources ?? 0,
    isLooser: (from: number, to: number) => to < from,
  },
  {
    path: ['personal_identifiers', 'countries'],
    of: ({ personal_identifiers: asked }) => [...(asked?.countries ?? [])].sort().join(', '),
    isLooser: (from: string, to: string) =>
      from.split(', ').some((country) => !to.split(', ').includes(country)),
  },
  { path: ['url'], of: ({ url }) => url ?? '', isLooser: () => false },
  { path: ['base'], of: ({ base }) => base ?? '/', isLooser: () => false },
];

/** What is other in the settings that decide what the check asks for and where the site lies. */
export function settingChanges(before: SiteDocument, after: SiteDocument): SettingChange[] {
  if (before?.data === undefined || after?.data === undefined) return [];
  const [was, is] = [before.data, after.data];
  return settings.flatMap((setting) => {
    const { path, of, isLooser } = setting as Setting<unknown>;
    const [from, to] = [of(was), of(is)];
    return from === to ? [] : [{ path, from: String(from), to: String(to), looser: isLooser(from, to) }];
  });
}
