import type { HubSettings } from './env.ts';

type DatabaseSettings = Pick<HubSettings, 'databaseUrl' | 'databaseUrls'>;

/**
 * Where a subgraph's database is when it is not the embedded one: as set for it alone, or beside the others on the common
 * server, where it is called `<database of that URL>_<subgraph>`. Null: the embedded one.
 */
export function externalDatabaseUrl(settings: DatabaseSettings, subgraph: string): string | null {
  const own = settings.databaseUrls[subgraph];
  if (own !== undefined || settings.databaseUrl === null) {
    return own ?? null;
  }
  const url = new URL(settings.databaseUrl);
  const common = url.pathname.slice(1);
  // "postgres" is everyone's entrance, not a name that anyone chose.
  url.pathname = `/${common === '' || common === 'postgres' ? 'lien_thong' : common}_${subgraph.replaceAll('-', '_')}`;
  return url.href;
}
