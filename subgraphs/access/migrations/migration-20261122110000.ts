import { Migration } from '@mikro-orm/migrations';

// Looks are put on record by one statement, whose plans the session keeps: what was begin, lock, count, insert and commit.
export class Migration20261122110000 extends Migration {
  override name = 'Migration20261122110000';

  override up(): void | Promise<void> {
    // Stores looks, whom they reached, and tells whoever listens. What is there already stays.
    this.addSql(`
      create function access_store_looks(given json, seen json, heard text) returns void language plpgsql as $$
      begin
        with look as materialized (
          select told.*, coalesce((
            select max(p.version) from purpose p
            where p.code = told.purpose and p.valid_from <= (told.at + interval '7 hours')::date
          ), 0) as purpose_version
          from json_to_recordset(given) as told (number int, request uuid, at timestamptz, actor_kind text, account text,
            agency text, role text, actor_person uuid, actor_organization uuid, client text, purpose text, case_code text,
            operation text, basis text, counter text)
        ), record as materialized (
          select look.*, one.id, one.person, string_to_array(one.fields, ',') as fields
          from json_to_recordset(seen) as one (number int, id uuid, person uuid, fields text) join look using (number)
        ), stored as (
          insert into access_record (at, id, request, actor_kind, account, agency, role, actor_person, actor_organization,
            client, purpose, purpose_version, case_code, operation, basis, fields, person, salt)
          select at, id, request, actor_kind, account, agency, role, actor_person, actor_organization,
            client, purpose, purpose_version, case_code, operation, basis, fields, person, uuid_send(gen_random_uuid())
          from record on conflict do nothing
        )
        insert into access_reach as known (counter, person, last_at)
        select counter, person, max(at) from record where counter is not null and person is not null group by 1, 2
        on conflict (counter, person) do update set last_at = excluded.last_at
        -- A row that is younger is not written again: who reads a list over and over would rewrite its people each time.
        where known.last_at < excluded.last_at - interval '1 minute';
        if heard <> '' then
          perform pg_notify('access_record', heard);
        end if;
      end $$;`);
    // The same when all of these looks together stay within every limit at that moment; else it stores nothing and gives
    // false. Looks of one counter wait for each other until the transaction ends, so that all gateways count as one.
    this.addSql(`
      create function access_record_looks(given json, seen json, heard text, moment timestamptz) returns boolean
      language plpgsql as $$
      begin
        -- In one order everywhere: two batches never wait for each other.
        perform pg_advisory_xact_lock(hashtextextended(counter, 0)) from (
          select distinct told.counter from json_to_recordset(given) as told (counter text)
          where told.counter is not null order by 1
        ) as counters;
        if exists (
          select from (
            select distinct told.counter, told.actor_kind, told.basis
            from json_to_recordset(given) as told (counter text, actor_kind text, basis text)
          ) as asked
          join access_limit l on l.actor_kind = asked.actor_kind and l.basis = asked.basis
          cross join lateral (
            select count(distinct one.person) as people
            from json_to_recordset(seen) as one (number int, person uuid)
            join json_to_recordset(given) as told (number int, counter text) using (number)
            where told.counter = asked.counter and one.person is not null and (
              select true from access_reach r where r.counter = asked.counter and r.person = one.person
                and r.last_at > moment - make_interval(secs => l.seconds) limit 1
            ) is null
          ) as added
          where added.people > 0 and added.people + (
            select count(*) from (
              select from access_reach r where r.counter = asked.counter
                and r.last_at > moment - make_interval(secs => l.seconds)
              limit l.people
            ) as counted
          ) > l.people
        ) then
          return false;
        end if;
        perform access_store_looks(given, seen, heard);
        return true;
      end $$;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop function if exists access_record_looks(json, json, text, timestamptz);`);
    this.addSql(`drop function if exists access_store_looks(json, json, text);`);
  }
}
