import { Migration } from '@mikro-orm/migrations';

export class Migration20261122221500 extends Migration {
  override name = 'Migration20261122221500';

  override up(): void | Promise<void> {
    this.addSql(
      `alter table "contract" add "audience" text[] not null default '{}', add "lost_since" timestamptz(3) null;`,
    );
    // Whoever serves may not remove releases (APPEND_ONLY); by this it can remove those alone that nobody needs, whatever it asks for.
    this.addSql(`
      create function registry_forget_releases(before timestamptz) returns void
      language sql security definer set search_path = pg_catalog, public, pg_temp as $$
        delete from public.release
        where at < least(before, now() - interval '30 days')
          and number <= (select number from public.release_head where id = 1) - 50
      $$;`);
    this.addSql(`revoke all on function registry_forget_releases(timestamptz) from public;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop function registry_forget_releases(timestamptz);`);
    this.addSql(`alter table "contract" drop column "audience", drop column "lost_since";`);
  }
}
