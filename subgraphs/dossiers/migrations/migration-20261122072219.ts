import { Migration } from '@mikro-orm/migrations';

export class Migration20261122072219 extends Migration {
  override name = 'Migration20261122072219';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "intake" ("id" uuid not null, "procedure_id" text not null, "owner_ref" uuid null, "channel" text not null, "unit" text not null, "account" text not null, "opened_at" timestamptz(3) not null, "expires_at" timestamptz(3) not null, primary key ("id"));`,
    );
    this.addSql(`create index "intake_tries" on "intake" ("account", "opened_at");`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "intake" cascade;`);
  }
}
