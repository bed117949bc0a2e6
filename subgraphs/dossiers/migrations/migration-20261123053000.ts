import { Migration } from '@mikro-orm/migrations';

export class Migration20261123053000 extends Migration {
  override name = 'Migration20261123053000';

  override up(): void | Promise<void> {
    // By hand: submissions of one moment in one statement and one commit. Locks are taken in an order that is the same for everybody, so
    // that two such statements wait for each other and never in a circle; each submission is taken in as it would be alone.
    this.addSql(`
      create function take_in_dossiers(asked jsonb) returns table (place int, outcome text, code text) language plpgsql as $$
      declare
        next record;
      begin
        perform pg_advisory_xact_lock(lock) from (
          select distinct hashtextextended((one ->> 'owner')::uuid::text || ' ' || (one ->> 'procedure'), 0) as lock
          from jsonb_array_elements(asked) as one where not (one ->> 'confirmDuplicate')::boolean order by 1) as locks;
        for next in
          select part.one, part.place from jsonb_array_elements(asked) with ordinality as part (one, place)
          order by part.one ->> 'unit', part.one ->> 'account', part.one ->> 'key', part.place
        loop
          return query select next.place::int, taken.outcome, taken.code from take_in_dossier(next.one) as taken;
        end loop;
      end $$;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop function take_in_dossiers(jsonb);`);
  }
}
