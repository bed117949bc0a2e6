import { Migration } from '@mikro-orm/migrations';

export class Migration20261122071930 extends Migration {
  override name = 'Migration20261122071930';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "purpose" ("code" text not null, "version" int not null, "valid_from" date not null, "valid_until" date null, "name_vi" text not null, "name_en" text not null, "legal_text_vi" text not null, "legal_text_en" text not null, "legal_basis" text not null, "rules" jsonb not null, "revision" bigserial not null, primary key ("code", "version"));`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "purpose" cascade;`);
  }
}
