import { Migration } from '@mikro-orm/migrations';

export class Migration20261122102900 extends Migration {
  override name = 'Migration20261122102900';

  override up(): void | Promise<void> {
    this.addSql(
      `alter table "intake" alter column "unit" drop not null, add column "owner_kind" text not null default 'CITIZEN', add column "party_ref" uuid null, add column "people" jsonb not null default '[]', add column "dossier_code" text null, add column "sealed_draft" bytea null;`,
    );
    this.addSql(`alter table "intake" alter column "people" drop default;`);
    this.addSql(
      `create unique index intake_of_person on intake (party_ref, owner_ref, procedure_id) where party_ref is not null and dossier_code is null;`,
    );
    this.addSql(
      `create table "file" ("id" uuid not null, "sha256" text not null, "media_type" text not null, "size" int not null, "sealed_bytes" bytea not null, "account" text not null, "party_ref" uuid null, "intake_id" uuid null, "dossier_code" text null, "uploaded_at" timestamptz(3) not null, primary key ("id"));`,
    );
    this.addSql(`create index "file_of_dossier" on "file" ("dossier_code");`);
    this.addSql(`create index "file_unclaimed" on "file" ("account", "uploaded_at");`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "file" cascade;`);
    this.addSql(
      `alter table "intake" drop column "owner_kind", drop column "party_ref", drop column "people", drop column "dossier_code", drop column "sealed_draft";`,
    );
  }
}
