import type { Api } from './ask.ts';
import type { Forge } from './forge.ts';
import { forgejo } from './forgejo.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';

/** What a workflow is told of where it runs. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The API of the repository that a workflow runs in. GitHub Actions and Forgejo Actions say it by the same names. GitLab
 * gives its jobs no token that may write: the project sets `SEMAK_TOKEN`.
 * @throws when something of it is not set
 */
export function apiOf(env: Environment): Api {
  const wanted = (name: string) => {
    const value = env[name];
    if (!value) throw new Error(`${name} is not set; this runs in a workflow`);
    return value.replace(/\/$/, '');
  };
  if (env['GITLAB_CI']) {
    return {
      address: `${wanted('CI_API_V4_URL')}/projects/${encodeURIComponent(wanted('CI_PROJECT_ID'))}`,
      headers: { 'private-token': wanted('SEMAK_TOKEN') },
    };
  }
  return {
    address: `${wanted('GITHUB_API_URL')}/repos/${wanted('GITHUB_REPOSITORY')}`,
    headers: { authorization: `Bearer ${wanted('GITHUB_TOKEN')}` },
  };
}

/** The repository that a workflow runs in. Throws when the environment does not say which. */
export function forgeOf(env: Environment): Forge {
  const api = apiOf(env);
  if (env['GITLAB_CI']) {
    return gitlab(api, { ...api, address: (env['CI_API_V4_URL'] ?? '').replace(/\/$/, '') });
  }
  // Forgejo is told from GitHub by where its API is.
  const isForgejo = /\/api\/v1\/?$/.test(env['GITHUB_API_URL'] ?? '');
  return isForgejo ? forgejo(api) : github(api, env['GITHUB_REPOSITORY'] ?? '');
}
