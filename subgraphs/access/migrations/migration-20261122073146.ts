import { Migration } from '@mikro-orm/migrations';

export class Migration20261122073146 extends Migration {
  override name = 'Migration20261122073146';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "consent" ("id" uuid not null, "person" uuid not null, "unit" text not null, "purpose" text not null, "purpose_version" int not null, "fields" text[] not null, "given_at" timestamptz(3) not null, "until" timestamptz(3) not null, "withdrawn_at" timestamptz(3) null, "receipt" text not null, primary key ("id"));`,
    );
    this.addSql(`create index "consent_of_person" on "consent" ("person", "given_at");`);
    this.addSql(`create index "consent_for_purpose" on "consent" ("purpose", "until");`);

    this.addSql(
      `create table "emergency" ("id" uuid not null, "person" uuid not null, "unit" text not null, "reason" text not null, "requested_by" text not null, "requested_at" timestamptz(3) not null, "approved_by" text null, "approved_at" timestamptz(3) null, "expires_at" timestamptz(3) null, primary key ("id"));`,
    );

    this.addSql(
      `create table "name_miss" ("id" uuid not null, "account" text not null, "at" timestamptz(3) not null, primary key ("id"));`,
    );
    this.addSql(`create index "name_miss_by" on "name_miss" ("account", "at");`);

    this.addSql(
      `create table "representation" ("id" uuid not null, "represented" uuid not null, "representative" uuid not null, "fields" text[] not null, "basis" text not null, "recorded_at" timestamptz(3) not null, "until" timestamptz(3) not null, "account" text not null, "case_code" text null, primary key ("id"));`,
    );
    this.addSql(`create index "representation_by" on "representation" ("representative", "until");`);
    this.addSql(`create index "representation_of" on "representation" ("represented", "recorded_at");`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "consent" cascade;`);
    this.addSql(`drop table if exists "emergency" cascade;`);
    this.addSql(`drop table if exists "name_miss" cascade;`);
    this.addSql(`drop table if exists "representation" cascade;`);
  }
}
