import { Migration } from '@mikro-orm/migrations';

export class Migration20261122103100 extends Migration {
  override name = 'Migration20261122103100';

  override up(): void | Promise<void> {
    this.addSql(
      `alter table "dossier_event" add "to_unit" text null, add "actor" text null, add "role" text null, add "account" text null, add "reason" text null;`,
    );
    this.addSql(
      `create table "dossier_asked_paper" ("dossier_code" text not null, "position" int not null, "component_id" text null, "text" text not null, primary key ("dossier_code", "position"));`,
    );
    this.addSql(
      `create table "unit_hours" ("unit" text not null, "valid_from" date not null, "shifts" jsonb not null, "source" text not null, primary key ("unit", "valid_from"));`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "unit_hours" cascade;`);
    this.addSql(`drop table if exists "dossier_asked_paper" cascade;`);
    this.addSql(
      `alter table "dossier_event" drop column "to_unit", drop column "actor", drop column "role", drop column "account", drop column "reason";`,
    );
  }
}
