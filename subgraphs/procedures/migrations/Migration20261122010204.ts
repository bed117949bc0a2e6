import { Migration } from '@mikro-orm/migrations';

export class Migration20261122010204 extends Migration {
  override name = 'Migration20261122010204';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "category" ("code" text not null, "name" jsonb not null, primary key ("code"));`,
    );

    this.addSql(
      `create table "component" ("id" text not null, "procedure_id" text not null, "position" int not null, "code" text not null, "name" jsonb not null, "originals" int not null, "copies" int not null, "requirement" jsonb not null, "substitution" jsonb null, primary key ("id"));`,
    );
    this.addSql(
      `create index "component_procedure_id_position_index" on "component" ("procedure_id", "position");`,
    );

    this.addSql(
      `create table "form_field" ("id" text not null, "procedure_id" text not null, "position" int not null, "key" text not null, "label" jsonb not null, "type" text not null, "choices" jsonb null, "required" boolean not null, "subject" text not null, "source" text null, primary key ("id"));`,
    );
    this.addSql(
      `create index "form_field_procedure_id_position_index" on "form_field" ("procedure_id", "position");`,
    );

    this.addSql(
      `create table "interlinked_group" ("code" text not null, "name" jsonb not null, "legal_bases" jsonb not null, "legs" jsonb not null, primary key ("code"));`,
    );

    this.addSql(`create table "procedure" ("id" text not null, "code" text not null, "valid_from" date not null, "valid_until" date null, "name" jsonb not null, "category_code" text not null, "online_level" text not null, "non_territorial" boolean not null, "levels" text[] not null, "parties" text[] not null, "competent_agency" jsonb not null, "decision" text null, "filings" jsonb not null, "notes" jsonb not null, "result_codes" text[] not null, "legal_bases" jsonb not null, "findings" jsonb not null, "search_exact" text not null, "search_folded" text not null, "search_other" text not null, "search" tsvector generated always as (setweight(to_tsvector('simple', search_exact), 'A') || setweight(to_tsvector('simple', search_folded), 'B')
  || setweight(to_tsvector('simple', search_other), 'C')) stored not null, primary key ("id"));`);
    this.addSql(`create index "procedure_category_code_index" on "procedure" ("category_code");`);
    this.addSql(`create index "procedure_search_index" on "procedure" using gin ("search");`);
    this.addSql(
      `alter table "procedure" add constraint "procedure_code_valid_from_unique" unique ("code", "valid_from");`,
    );

    this.addSql(
      `create table "result_type" ("code" text not null, "name" jsonb not null, primary key ("code"));`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "category" cascade;`);
    this.addSql(`drop table if exists "component" cascade;`);
    this.addSql(`drop table if exists "form_field" cascade;`);
    this.addSql(`drop table if exists "interlinked_group" cascade;`);
    this.addSql(`drop table if exists "procedure" cascade;`);
    this.addSql(`drop table if exists "result_type" cascade;`);
  }
}
