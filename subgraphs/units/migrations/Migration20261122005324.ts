import { Migration } from '@mikro-orm/migrations';

export class Migration20261122005324 extends Migration {
  override name = 'Migration20261122005324';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "area" ("id" text not null, "code" text not null, "level" text not null, "type" text not null, "name" text not null, "name_en" text not null, "full_name" text not null, "full_name_en" text not null, "parent_code" text null, "valid_from" date not null, "valid_until" date null, "order_text" text not null, "search_text" text not null, "search" tsvector generated always as (to_tsvector('simple', search_text)) stored not null, primary key ("id"));`,
    );
    this.addSql(`create index "area_code_index" on "area" ("code");`);
    this.addSql(`create index "area_search_index" on "area" using gin ("search");`);
    this.addSql(`create index "area_level_order_text_id_index" on "area" ("level", "order_text", "id");`);
    this.addSql(
      `create index "area_parent_code_order_text_id_index" on "area" ("parent_code", "order_text", "id");`,
    );

    this.addSql(
      `create table "area_succession" ("predecessor_id" text not null, "successor_id" text not null, primary key ("predecessor_id", "successor_id"));`,
    );
    this.addSql(`create index "area_succession_successor_id_index" on "area_succession" ("successor_id");`);

    this.addSql(
      `create table "unit" ("code" text not null, "kind" text not null, "name" text not null, "name_en" text not null, "parent_code" text null, "area_id" text null, "valid_from" date null, "valid_until" date null, "revision" int not null, "order_text" text not null, "search_text" text not null, "search" tsvector generated always as (to_tsvector('simple', search_text)) stored not null, primary key ("code"));`,
    );
    this.addSql(`create index "unit_search_index" on "unit" using gin ("search");`);
    this.addSql(`create index "unit_order_text_code_index" on "unit" ("order_text", "code");`);
    this.addSql(
      `create index "unit_parent_code_order_text_code_index" on "unit" ("parent_code", "order_text", "code");`,
    );
    this.addSql(`create index "unit_revision_code_index" on "unit" ("revision", "code");`);

    this.addSql(
      `create table "unit_succession" ("predecessor_code" text not null, "successor_code" text not null, primary key ("predecessor_code", "successor_code"));`,
    );
    this.addSql(
      `create index "unit_succession_successor_code_index" on "unit_succession" ("successor_code");`,
    );
  }
}
