import { Migration } from '@mikro-orm/migrations';

const MEASURES = [
  'accepted',
  'citizens',
  'identified',
  'online',
  'online_with_result',
  'uses_population_data',
  'paid_online',
  'free_of_charge',
  'papers_reused',
  'papers_supplied',
  'fields_reused',
  'fields_typed',
  'finished',
  'judged',
  'on_time',
  'timed',
  'working_days',
  'with_result',
  'digitised_with_result',
  'reused',
  'shared',
];

/** A table of sums, and the one of longer spans that is made of it. */
interface Step {
  readonly from: string;
  readonly to: string;
  /** What is summed in the one and in the other. */
  readonly keys: readonly [from: string, to: string];
  readonly measures: readonly string[];
}

const STEPS: readonly Step[] = [
  {
    from: 'figure_month',
    to: 'figure_year',
    keys: ['date_trunc(\'year\', "month")::date, "procedure_id"', '"year", "procedure_id"'],
    measures: MEASURES,
  },
  {
    from: 'figure_due',
    to: 'figure_due_month',
    keys: ['date_trunc(\'month\', "day")::date', '"month"'],
    measures: ['fell', 'settled'],
  },
];

export class Migration20261123083500 extends Migration {
  override name = 'Migration20261123083500';

  override up(): void | Promise<void> {
    const columns = MEASURES.map((name) => `"${name}" int not null`).join(', ');
    this.addSql(
      `create table "figure_year" ("unit" text not null, "year" date not null, "procedure_id" text not null, ${columns}, primary key ("unit", "year", "procedure_id"));`,
    );
    this.addSql(
      `create table "figure_due_month" ("unit" text not null, "month" date not null, "fell" int not null, "settled" int not null, primary key ("unit", "month"));`,
    );
    // By hand: whoever folds, a process of an older release too, brings the sums of months into those of years, and days into months, by
    // the same statement. Making a trigger holds off whoever folds until the sums of before are brought over.
    for (const step of STEPS) {
      for (const statement of kept(step)) {
        this.addSql(statement);
      }
    }
  }

  override down(): void | Promise<void> {
    for (const { from, to } of STEPS) {
      this.addSql(`drop trigger "${to}_added" on "${from}";`);
      this.addSql(`drop trigger "${to}_changed" on "${from}";`);
      this.addSql(`drop function "${to}_follow"();`);
      this.addSql(`drop table "${to}";`);
    }
  }
}

function kept(step: Step): readonly string[] {
  const { from, to } = step;
  return [
    `create function "${to}_follow"() returns trigger language plpgsql as $$
      begin
        if tg_op = 'INSERT' then
          ${summing(step, 'select * from added')}
        else
          ${summing(step, difference(step))}
        end if;
        return null;
      end $$;`,
    `create trigger "${to}_added" after insert on "${from}" referencing new table as added
      for each statement execute function "${to}_follow"();`,
    `create trigger "${to}_changed" after update on "${from}" referencing old table as before new table as added
      for each statement execute function "${to}_follow"();`,
    summing(step, `select * from "${from}"`),
  ];
}

function summing({ to, keys: [key, name], measures }: Step, rows: string): string {
  const named = measures.map((measure) => `"${measure}"`);
  const sums = named.map((measure) => `sum(${measure})::int`);
  const added = named.map((measure) => `${measure} = "${to}".${measure} + excluded.${measure}`);
  return `insert into "${to}" ("unit", ${name}, ${named.join(', ')})
          select "unit", ${key}, ${sums.join(', ')} from (${rows}) as rows group by "unit", ${key}
          on conflict ("unit", ${name}) do update set ${added.join(', ')};`;
}

/** What an update added: the new numbers without the old ones. */
function difference({ from, measures }: Step): string {
  const key = from === 'figure_month' ? '"unit", "month", "procedure_id"' : '"unit", "day"';
  const named = measures.map((measure) => `"${measure}"`).join(', ');
  const negative = measures.map((measure) => `-"${measure}" as "${measure}"`).join(', ');
  return `select ${key}, ${named} from added union all select ${key}, ${negative} from before`;
}
