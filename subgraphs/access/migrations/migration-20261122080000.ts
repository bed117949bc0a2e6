import { Migration } from '@mikro-orm/migrations';

export class Migration20261122080000 extends Migration {
  override name = 'Migration20261122080000';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "access_head" ("size" bigint not null, "root" bytea not null, "at" timestamptz(3) not null, "key" text not null, "signature" bytea not null, primary key ("size"));`,
    );
    this.addSql(
      `create table "access_leaf" ("index" bigint not null, "record_at" timestamptz(3) not null, "record_id" uuid not null, "hash" bytea not null, primary key ("index"));`,
    );
    this.addSql(`create unique index access_leaf_of_record on access_leaf (record_at, record_id);`);
    this.addSql(
      `create table "access_node" ("level" smallint not null, "index" bigint not null, "hash" bytea not null, primary key ("level", "index"));`,
    );
    this.addSql(
      `create table "access_retention" ("year" smallint not null, "note" text not null, "key" text not null, "signature" bytea not null, primary key ("year"));`,
    );
    this.addSql(
      `create table "access_unsealed" ("at" timestamptz(3) not null, "id" uuid not null, primary key ("at", "id"));`,
    );
    // By hand from here on. Whatever is recorded waits to be sealed, whoever recorded it.
    this.addSql(`
      create function access_await_seal() returns trigger language plpgsql as $$
      begin
        insert into access_unsealed (at, id) select at, id from recorded;
        return null;
      end $$;`);
    this.addSql(`
      create trigger access_await_seal after insert on access_record referencing new table as recorded
      for each statement execute function access_await_seal();`);
    // A year's partition, made with the owner's rights by whoever may call it; records of that year that
    // came before it was made are moved into it.
    this.addSql(`
      create function access_make_year(year int) returns boolean language plpgsql security definer
      set search_path = pg_catalog, public, pg_temp as $$
      declare
        part text := 'access_record_' || year;
        first timestamptz := make_timestamptz(year, 1, 1, 0, 0, 0, 'UTC');
        past timestamptz := make_timestamptz(year + 1, 1, 1, 0, 0, 0, 'UTC');
      begin
        if to_regclass(format('public.%I', part)) is not null or exists (select from public.access_retention r where r.year = $1) then
          return false;
        end if;
        execute format('create table public.%I (like public.access_record including defaults including constraints)', part);
        execute format('with moved as (delete from public.access_record_other where at >= $1 and at < $2 returning *)
          insert into public.%I select * from moved', part) using first, past;
        execute format('alter table public.access_record attach partition public.%I for values from (%L) to (%L)', part, first, past);
        return true;
      end $$;`);
    this.addSql(`revoke all on function access_make_year(int) from public;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop function if exists access_make_year(int);`);
    this.addSql(`drop table if exists "access_head" cascade;`);
    this.addSql(`drop table if exists "access_leaf" cascade;`);
    this.addSql(`drop table if exists "access_node" cascade;`);
    this.addSql(`drop table if exists "access_retention" cascade;`);
    this.addSql(`drop trigger if exists access_await_seal on access_record;`);
    this.addSql(`drop function if exists access_await_seal();`);
    this.addSql(`drop table if exists "access_unsealed" cascade;`);
  }
}
