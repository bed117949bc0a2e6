/** The PostgreSQL that the database-facing tests are to run on, from HUB_TEST_DATABASE_URL. Null: the embedded one. */
export function externalDatabaseUrl(): string | null {
  return process.env['HUB_TEST_DATABASE_URL'] ?? null;
}

/** Where a hub runs already that the tests in a browser are to visit, from HUB_TEST_BROWSER_URL. Null: they start one of their own. */
export function runningHubUrl(): string | null {
  return process.env['HUB_TEST_BROWSER_URL'] ?? null;
}

/** The environment for a hub that a test starts: this one's, without any setting of the hub, and with the given ones. */
export function hubEnvironment(
  settings: Readonly<Record<string, string>>,
): Record<string, string | undefined> {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(?:HUB_|OIDC_|PORT$|HOST$|npm_lifecycle_)/.test(name),
  );
  return { ...Object.fromEntries(inherited), ...settings };
}
