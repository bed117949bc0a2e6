import { Migration } from '@mikro-orm/migrations';

export class Migration20261122103300 extends Migration {
  override name = 'Migration20261122103300';

  override up(): void | Promise<void> {
    this.addSql(`alter table "unit_node" add "kind" text null, add "area_id" text null;`);
    this.addSql(`create index "unit_node_area_id_index" on "unit_node" ("area_id");`);
    // By hand: the whole feed is read again, for the two columns that are new.
    this.addSql(`delete from "unit_feed_position";`);

    this.addSql(
      `alter table "dossier_correction" add "answered_at" timestamptz(3) null, add "answer" text null, add "answered_by" text null;`,
    );

    this.addSql(
      `create table "interlinked" ("id" uuid not null, "code" text not null, "account" text not null, "key" text not null, "digest" text not null, "declared" jsonb not null, "child_ref" uuid null, "at" timestamptz(3) not null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "interlinked" add constraint "interlinked_account_key_unique" unique ("account", "key");`,
    );

    this.addSql(
      `create table "interlinked_leg" ("id" uuid not null, "group_id" uuid not null, "position" int not null, "procedure_code" text not null, "starts_after" jsonb not null, "results" jsonb not null, "answers" jsonb not null, "supplied" jsonb not null, "state" text not null, "problem" text null, "missing" jsonb not null, "dossier_code" text null, primary key ("id"));`,
    );
    this.addSql(`create index "interlinked_leg_dossier_code_index" on "interlinked_leg" ("dossier_code");`);
    this.addSql(
      `alter table "interlinked_leg" add constraint "interlinked_leg_group_id_position_unique" unique ("group_id", "position");`,
    );

    this.addSql(
      `create table "result_delivery" ("id" uuid not null, "dossier_code" text not null, "type" text not null, "owner_kind" text not null, "owner_ref" uuid not null, "number" text null, "issuer" text not null, "issued_on" date not null, "valid_until" date null, "legal_form" text not null, "signature" text not null, "sha256" text not null, "document_id" uuid null, "problem" text null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "result_delivery" add constraint "result_delivery_dossier_code_type_unique" unique ("dossier_code", "type");`,
    );

    this.addSql(
      `create table "errand" ("id" uuid not null, "kind" text not null, "subject" uuid not null, "attempts" int not null default 0, "due_at" timestamptz(3) not null, primary key ("id"));`,
    );
    this.addSql(`create index "errand_due_at_index" on "errand" ("due_at");`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "errand" cascade;`);
    this.addSql(`drop table if exists "result_delivery" cascade;`);
    this.addSql(`drop table if exists "interlinked_leg" cascade;`);
    this.addSql(`drop table if exists "interlinked" cascade;`);
    this.addSql(
      `alter table "dossier_correction" drop column "answered_at", drop column "answer", drop column "answered_by";`,
    );
    this.addSql(`drop index "unit_node_area_id_index";`);
    this.addSql(`alter table "unit_node" drop column "kind", drop column "area_id";`);
  }
}
