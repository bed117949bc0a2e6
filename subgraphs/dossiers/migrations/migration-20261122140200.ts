import { Migration } from '@mikro-orm/migrations';

/** The part tables, by the member of `asked` that holds their rows. */
const PARTS = {
  people: 'dossier_person',
  events: 'dossier_event',
  fields: 'dossier_field',
  components: 'dossier_component',
  payments: 'dossier_payment',
  results: 'dossier_result',
  corrections: 'dossier_correction',
};

export class Migration20261122140200 extends Migration {
  override name = 'Migration20261122140200';

  override up(): void | Promise<void> {
    // A submission in one round trip and one commit, where there were a dozen: its statements are planned once for each connection, and
    // the counter of its unit is locked for as long as the rows take, not for as long as messages travel. Each statement sees what was
    // committed before it began, so that whoever waited for a lock sees what the other did.
    this.addSql(`
      create function take_in_dossier(asked jsonb) returns table (outcome text, code text) language plpgsql as $$
      declare
        sender text := asked ->> 'account';
        sent_key text := asked ->> 'key';
        unit_asked text := asked ->> 'unit';
        day_asked date := (asked ->> 'day')::date;
        owner uuid := (asked ->> 'owner')::uuid;
        procedure text := asked ->> 'procedure';
        new_code text;
        next_number int;
      begin
        insert into submission (account, key, digest, at)
        values (sender, sent_key, asked ->> 'digest', (asked ->> 'at')::timestamptz)
        on conflict (account, key) do nothing;
        if not found then
          return query select 'KEY_TAKEN', null::text;
          return;
        end if;
        if not (asked ->> 'confirmDuplicate')::boolean then
          -- Two at once would not see each other: one waits here for the other.
          perform pg_advisory_xact_lock(hashtextextended(owner::text || ' ' || procedure, 0));
          select dossier.code into new_code from dossier
          where owner_ref = owner and starts_with(procedure_id, procedure || '@')
            and status not in ('REJECTED', 'WITHDRAWN', 'RESULT_RETURNED')
          order by submitted_at desc limit 1;
          if found then
            delete from submission where account = sender and key = sent_key;
            return query select 'DUPLICATE', new_code;
            return;
          end if;
        end if;
        loop
          insert into dossier_counter (unit, day, last) values (unit_asked, day_asked, 1)
          on conflict (unit, day) do update set last = dossier_counter.last + 1 where dossier_counter.last < 9999999
          returning last into next_number;
          if not found then
            delete from submission where account = sender and key = sent_key;
            return query select 'NO_CODES', null::text;
            return;
          end if;
          new_code := unit_asked || '-' || to_char(day_asked, 'YYMMDD') || '-'
            || lpad(next_number::text, greatest(4, length(next_number::text)), '0');
          insert into dossier select * from jsonb_populate_record(null::dossier,
            (asked -> 'dossier') || jsonb_build_object('code', new_code, 'version', 1))
          on conflict on constraint dossier_pkey do nothing;
          -- A code of that day may have come from elsewhere, with records from before the unit let the hub issue them.
          exit when found;
        end loop;
        ${Object.entries(PARTS).map(insertionOf).join('')}
        insert into dossier_outbox (code, version, kind, status, at, units)
        select new_code, change.version, change.kind, change.status, change.at, change.units
        from jsonb_populate_record(null::dossier_outbox, asked -> 'change') as change;
        perform pg_notify(asked ->> 'channel', new_code);
        insert into dossier_figure (code, figure) values (new_code, asked ->> 'figure');
        update intake set dossier_code = new_code, sealed_draft = null
        where id = (asked ->> 'intake')::uuid and dossier_code is null;
        delete from prefill_snapshot where intake_id = (asked ->> 'intake')::uuid;
        update submission set dossier_code = new_code where account = sender and key = sent_key;
        return query select 'TAKEN_IN', new_code;
      end $$;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop function take_in_dossier(jsonb);`);
  }
}

function insertionOf([member, table]: readonly [string, string]): string {
  return `
        insert into ${table} select stored.*
        from jsonb_array_elements(asked -> '${member}') with ordinality as part (given, place),
          jsonb_populate_record(null::${table},
            part.given || jsonb_build_object('dossier_code', new_code, 'position', part.place)) as stored;`;
}
