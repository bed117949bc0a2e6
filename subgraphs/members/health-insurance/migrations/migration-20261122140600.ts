import { Migration } from '@mikro-orm/migrations';

export class Migration20261122140600 extends Migration {
  override name = 'Migration20261122140600';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "insurance_card" ("id" uuid not null, "owner_ref" text not null, "sealed_number" bytea not null, "valid_from" date not null, "valid_until" date null, "first_facility" text not null, "benefit_level" smallint not null, "recorded_at" timestamptz(3) not null, primary key ("id"));`,
    );
    this.addSql(`create index "insurance_card_of_owner" on "insurance_card" ("owner_ref", "valid_from");`);
    this.addSql(`create index "insurance_card_recorded" on "insurance_card" ("recorded_at");`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "insurance_card" cascade;`);
  }
}
