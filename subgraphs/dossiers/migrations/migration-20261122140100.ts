import { Migration } from '@mikro-orm/migrations';

export class Migration20261122140100 extends Migration {
  override name = 'Migration20261122140100';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "dossier_feed_forgotten" ("unit" text not null, "position" bigint not null, primary key ("unit"));`,
    );
    this.addSql(
      `create index dossier_correction_of_source on dossier_correction ((source ->> 'owner'), state, dossier_code);`,
    );
    // By hand: what is there counts as placed now, and is told for as long as anything else.
    this.addSql(
      `alter table "dossier_feed" add "placed_at" timestamptz(3) not null default clock_timestamp();`,
    );
    this.addSql(`create index dossier_feed_placed on dossier_feed using brin (placed_at);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index "dossier_feed_placed";`);
    this.addSql(`alter table "dossier_feed" drop column "placed_at";`);
    this.addSql(`drop index "dossier_correction_of_source";`);
    this.addSql(`drop table if exists "dossier_feed_forgotten" cascade;`);
  }
}
