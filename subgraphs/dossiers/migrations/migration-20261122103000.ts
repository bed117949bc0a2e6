import { Migration } from '@mikro-orm/migrations';

export class Migration20261122103000 extends Migration {
  override name = 'Migration20261122103000';

  override up(): void | Promise<void> {
    this.addSql(`alter table "dossier_component" add "file_id" uuid null;`);
    this.addSql(`create table "issuing_unit" ("unit" text not null, primary key ("unit"));`);
    this.addSql(
      `create table "dossier_counter" ("unit" text not null, "day" date not null, "last" int not null, primary key ("unit", "day"));`,
    );
    this.addSql(
      `create table "submission" ("account" text not null, "key" text not null, "digest" text not null, "dossier_code" text null, "at" timestamptz(3) not null, primary key ("account", "key"));`,
    );
    this.addSql(
      `create table "prefill_snapshot" ("token" uuid not null, "intake_id" uuid not null, "digests" jsonb not null, "expires_at" timestamptz(3) not null, primary key ("token"));`,
    );
    this.addSql(`create index "prefill_snapshot_intake_id_index" on "prefill_snapshot" ("intake_id");`);
    this.addSql(`create index "prefill_snapshot_expires_at_index" on "prefill_snapshot" ("expires_at");`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "prefill_snapshot" cascade;`);
    this.addSql(`drop table if exists "submission" cascade;`);
    this.addSql(`drop table if exists "dossier_counter" cascade;`);
    this.addSql(`drop table if exists "issuing_unit" cascade;`);
    this.addSql(`alter table "dossier_component" drop column "file_id";`);
  }
}
