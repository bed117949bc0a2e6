import { Migration } from '@mikro-orm/migrations';

export class Migration20261122140300 extends Migration {
  override name = 'Migration20261122140300';

  override up(): void | Promise<void> {
    this.addSql(
      `alter table "organization" add constraint "organization_unit_code_unique" unique ("unit_code");`,
    );
    this.addSql(`alter table "citizen" add "deceased_on" date null;`);
    this.addSql(
      `create table "civil_event" ("dossier_code" text not null, "kind" text not null, "person_ref" uuid not null, "recorded_at" timestamptz(3) not null, primary key ("dossier_code", "kind"));`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "civil_event" cascade;`);
    this.addSql(`alter table "citizen" drop column "deceased_on";`);
    this.addSql(`alter table "organization" drop constraint "organization_unit_code_unique";`);
  }
}
