import { Migration } from '@mikro-orm/migrations';

export class Migration20261123045500 extends Migration {
  override name = 'Migration20261123045500';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "register_change" ("id" uuid not null, "dossier_code" text not null, "state" text not null, "at" timestamptz(3) null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "register_change" add constraint "register_change_dossier_code_unique" unique ("dossier_code");`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "register_change" cascade;`);
  }
}
