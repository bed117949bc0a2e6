import { Migration } from '@mikro-orm/migrations';

export class Migration20261122011553 extends Migration {
  override name = 'Migration20261122011553';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "dossier" ("code" text not null, "version" int not null default 1, "procedure_id" text not null, "term_unit" text null, "term_quantity" int null, "owner_kind" text not null, "owner_ref" uuid not null, "applicant_kind" text not null, "applicant_ref" uuid not null, "channel" text null, "receiving_unit" text not null, "processing_unit" text not null, "status" text not null, "submitted_at" timestamptz(3) not null, "accepted_at" timestamptz(3) null, "due_at" timestamptz(3) null, "due_estimated" boolean not null default false, "completed_at" timestamptz(3) null, "returned_at" timestamptz(3) null, "clock_stopped_at" timestamptz(3) null, "synchronised" boolean not null default false, "findings" text[] not null default '{}', "group_id" uuid null, "group_code" text null, "group_position" int null, "rating_score" int null, "rated_at" timestamptz(3) null, primary key ("code"));`,
    );
    this.addSql(`create index "dossier_group_id_index" on "dossier" ("group_id");`);
    this.addSql(`create index "dossier_receiving" on "dossier" ("receiving_unit", "submitted_at", "code");`);
    this.addSql(
      `create index "dossier_processing" on "dossier" ("processing_unit", "submitted_at", "code");`,
    );
    this.addSql(`create index "dossier_owner" on "dossier" ("owner_ref", "submitted_at", "code");`);
    this.addSql(`create index "dossier_applicant" on "dossier" ("applicant_ref", "submitted_at", "code");`);

    this.addSql(
      `create table "dossier_component" ("dossier_code" text not null, "position" int not null, "component_id" text not null, "answer" text not null, "document_id" uuid null, "digitised" boolean null, primary key ("dossier_code", "position"));`,
    );

    this.addSql(
      `create table "dossier_correction" ("dossier_code" text not null, "position" int not null, "id" uuid not null, "key" text not null, "typed" text null, "person_ref" uuid null, "source" jsonb not null, "state" text not null, primary key ("dossier_code", "position"));`,
    );
    this.addSql(
      `alter table "dossier_correction" add constraint "dossier_correction_id_unique" unique ("id");`,
    );

    this.addSql(
      `create table "dossier_event" ("dossier_code" text not null, "position" int not null, "at" timestamptz(3) not null, "kind" text not null, "status" text not null, "unit" text null, "due_at" timestamptz(3) null, primary key ("dossier_code", "position"));`,
    );

    this.addSql(
      `create table "dossier_field" ("dossier_code" text not null, "position" int not null, "field_id" text not null, "value" text null, "person_ref" uuid null, "provenance" jsonb null, primary key ("dossier_code", "position"));`,
    );

    this.addSql(
      `create table "dossier_payment" ("dossier_code" text not null, "position" int not null, "name_vi" text not null, "name_en" text not null, "amount" bigint not null, "state" text not null, "method" text null, "paid_at" timestamptz(3) null, primary key ("dossier_code", "position"));`,
    );

    this.addSql(
      `create table "dossier_person" ("dossier_code" text not null, "position" int not null, "role" text not null, "ref" uuid not null, primary key ("dossier_code", "position"));`,
    );

    this.addSql(
      `create table "dossier_result" ("dossier_code" text not null, "position" int not null, "document_id" uuid not null, primary key ("dossier_code", "position"));`,
    );

    this.addSql(
      `create table "unit_feed_position" ("feed" text not null, "cursor" text not null, primary key ("feed"));`,
    );

    this.addSql(
      `create table "unit_node" ("code" text not null, "parent_code" text null, "valid_from" date null, "valid_until" date null, "successor_codes" text[] not null default '{}', primary key ("code"));`,
    );
    this.addSql(`create index "unit_node_parent_code_index" on "unit_node" ("parent_code");`);
    this.addSql(
      `create index "unit_node_successor_codes_index" on "unit_node" using gin ("successor_codes");`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "dossier" cascade;`);
    this.addSql(`drop table if exists "dossier_component" cascade;`);
    this.addSql(`drop table if exists "dossier_correction" cascade;`);
    this.addSql(`drop table if exists "dossier_event" cascade;`);
    this.addSql(`drop table if exists "dossier_field" cascade;`);
    this.addSql(`drop table if exists "dossier_payment" cascade;`);
    this.addSql(`drop table if exists "dossier_person" cascade;`);
    this.addSql(`drop table if exists "dossier_result" cascade;`);
    this.addSql(`drop table if exists "unit_feed_position" cascade;`);
    this.addSql(`drop table if exists "unit_node" cascade;`);
  }
}
