import { Migration } from '@mikro-orm/migrations';

// A look at more people than this is kept as one row first, in a twentieth of the time: somebody waits until it is kept.
const WIDE = 8;

// The records of `look`, which has the columns of access_wide_look. An id is a hash that is keyed by the look: it finds the same
// record again, and proves nothing about anybody.
const recordsOf = (look: string): string => `
  insert into public.access_record (at, id, request, actor_kind, account, agency, role, actor_person, actor_organization,
    client, purpose, purpose_version, case_code, operation, basis, fields, person, salt)
  select at, encode(substr(sha256(naming || convert_to(concat(one.person, ':', fields[one.read]), 'UTF8')), 1, 16), 'hex')::uuid,
    request, actor_kind, account, agency, role, actor_person, actor_organization,
    client, purpose, purpose_version, case_code, operation, basis, string_to_array(fields[one.read], ','), one.person,
    uuid_send(gen_random_uuid())
  from ${look} cross join unnest(people, read) as one (person, read)`;

// Somebody waits for a look to be kept, and nobody for its records: whoever reads the log has them written first.
export class Migration20261123012000 extends Migration {
  override name = 'Migration20261123012000';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "access_wide_look" ("number" bigserial primary key, "at" timestamptz(3) not null, "request" uuid not null, "actor_kind" text not null, "account" text null, "agency" text null, "role" text null, "actor_person" uuid null, "actor_organization" uuid null, "client" text null, "purpose" text not null, "purpose_version" int not null, "case_code" text null, "operation" text not null, "basis" text not null, "naming" bytea not null, "people" uuid[] not null, "read" smallint[] not null, "fields" text[] not null);`,
    );
    // With two indexes that begin with the counter, a session that planned while the table was empty went through all of an
    // account's people for each one that it looked for; and without a moment in any index, a later one is written in place.
    this.addSql(`drop index "access_reach_counter_last_at_index";`);
    // By hand from here on. The functions of the same names that took records apart from looks stay until no older process is left.
    this.addSql(`
      create function access_record_looks(given json, heard text, moment timestamptz) returns boolean
      -- Rows are found by their keys, however small the tables were when the session made its plans.
      language plpgsql set enable_seqscan = off set search_path = public as $$
      declare
        fits boolean;
      begin
        -- In one order everywhere: two batches never wait for each other. Looks of one counter do, so that all gateways count as one.
        perform pg_advisory_xact_lock(hashtextextended(counter, 0)) from (
          select distinct told.counter from json_to_recordset(given) as told (counter text)
          where told.counter is not null order by 1
        ) as counters;
        with look as materialized (
          select told.*, coalesce((
            select max(p.version) from purpose p
            where p.code = told.purpose and p.valid_from <= (told.at + interval '7 hours')::date
          ), 0) as purpose_version
          from json_to_recordset(given) as told (request uuid, at timestamptz, actor_kind text, account text, agency text,
            role text, actor_person uuid, actor_organization uuid, client text, purpose text, case_code text, operation text,
            basis text, counter text, naming bytea, people uuid[], read smallint[], fields text[])
        ), reached as materialized (
          select one.*, (
            select r.last_at from access_reach r where r.counter = one.counter and r.person = one.person
          ) as last_at
          from (
            select look.counter, person, max(look.at) as at from look cross join unnest(look.people) as person
            where look.counter is not null and person is not null group by 1, 2
          ) as one
        ), over as materialized (
          select from (select distinct counter, actor_kind, basis from look where counter is not null) as asked
          join access_limit l on l.actor_kind = asked.actor_kind and l.basis = asked.basis
          cross join lateral (
            select count(*) as people from reached
            where reached.counter = asked.counter
              and (reached.last_at > moment - make_interval(secs => l.seconds)) is not true
          ) as added
          where moment is not null and added.people > 0 and added.people + (
            select count(*) from (
              select from access_reach r where r.counter = asked.counter
                and r.last_at > moment - make_interval(secs => l.seconds)
              limit l.people
            ) as counted
          ) > l.people
        ), wide as (
          insert into access_wide_look (at, request, actor_kind, account, agency, role, actor_person, actor_organization, client,
            purpose, purpose_version, case_code, operation, basis, naming, people, read, fields)
          select at, request, actor_kind, account, agency, role, actor_person, actor_organization, client,
            purpose, purpose_version, case_code, operation, basis, naming, people, read, fields
          from look where cardinality(people) > ${WIDE} and not exists (select from over)
        ), narrow as (
          ${recordsOf(`(select * from look where cardinality(people) <= ${WIDE} and not exists (select from over)) as look`)}
          on conflict do nothing
        ), counted as (
          insert into access_reach as known (counter, person, last_at)
          -- A row that is younger is not written again: who reads a list over and over would rewrite its people each time.
          select counter, person, at from reached
          where (last_at >= at - interval '1 minute') is not true and not exists (select from over)
          on conflict (counter, person) do update set last_at = excluded.last_at
          where known.last_at < excluded.last_at - interval '1 minute'
        )
        select not exists (select from over) into fits;
        if fits and heard <> '' then
          perform pg_notify('access_record', heard);
        end if;
        return fits;
      end $$;`);
    // With the owner's rights, by whoever may call it: who serves can write the records of a look and cannot do away with it.
    this.addSql(`
      create function access_spread_looks(most bigint) returns int language plpgsql security definer
      set enable_seqscan = off set search_path = pg_catalog, public, pg_temp as $$
      declare
        spread int;
      begin
        if not exists (select from public.access_wide_look order by number limit 1) then
          return 0;
        end if;
        -- One at a time: whoever comes second finds the records of the first.
        perform pg_advisory_xact_lock(9162002);
        with look as (
          delete from public.access_wide_look where number = any(array(
            select number from public.access_wide_look order by number limit most
          )) returning *
        ), record as (
          ${recordsOf('look')}
          on conflict do nothing
        )
        select count(*) into spread from look;
        return spread;
      end $$;`);
    this.addSql(`revoke all on function access_spread_looks(bigint) from public;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`select access_spread_looks(null);`);
    this.addSql(`drop function if exists access_spread_looks(bigint);`);
    this.addSql(`drop function if exists access_record_looks(json, text, timestamptz);`);
    this.addSql(
      `create index "access_reach_counter_last_at_index" on "access_reach" ("counter", "last_at");`,
    );
    this.addSql(`drop table if exists "access_wide_look" cascade;`);
  }
}
