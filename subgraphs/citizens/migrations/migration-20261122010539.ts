import { Migration } from '@mikro-orm/migrations';

export class Migration20261122010539 extends Migration {
  override name = 'Migration20261122010539';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "citizen" ("ref" uuid not null, "personal_blind" uuid null, "sealed" bytea not null, primary key ("ref"));`,
    );
    this.addSql(
      `alter table "citizen" add constraint "citizen_personal_blind_unique" unique ("personal_blind");`,
    );

    this.addSql(
      `create table "document" ("id" uuid not null, "owner_ref" uuid not null, "owner_kind" text not null, "type" text not null, "sealed_number" bytea null, "issuer_code" text null, "issued_on" date not null, "valid_until" date null, "legal_form" text not null, "signature" text not null, "sha256" text not null, "dossier_code" text null, primary key ("id"));`,
    );
    this.addSql(`create index document_of_owner on document (owner_ref, issued_on desc, id desc);`);

    this.addSql(
      `create table "organization" ("ref" uuid not null, "tax_blind" uuid null, "sealed" bytea not null, "representative_ref" uuid null, "unit_code" text null, primary key ("ref"));`,
    );
    this.addSql(
      `alter table "organization" add constraint "organization_tax_blind_unique" unique ("tax_blind");`,
    );

    this.addSql(
      `create table "relative" ("person_ref" uuid not null, "kind" text not null, "relative_ref" uuid not null, primary key ("person_ref", "kind", "relative_ref"));`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "citizen" cascade;`);
    this.addSql(`drop table if exists "document" cascade;`);
    this.addSql(`drop table if exists "organization" cascade;`);
    this.addSql(`drop table if exists "relative" cascade;`);
  }
}
