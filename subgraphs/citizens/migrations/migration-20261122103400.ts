import { Migration } from '@mikro-orm/migrations';

export class Migration20261122103400 extends Migration {
  override name = 'Migration20261122103400';

  override up(): void | Promise<void> {
    this.addSql(`alter table "citizen" add "assurance" text not null default 'VERIFIED';`);

    this.addSql(
      `create table "correction_request" ("id" uuid not null, "person_ref" uuid not null, "field" text not null, "sealed" bytea not null, "state" text not null, "requested_at" timestamptz(3) not null, "answer_by" date not null, "answered_at" timestamptz(3) null, "answered_by" text null, "sealed_answer" bytea null, primary key ("id"));`,
    );
    this.addSql(
      `create index "correction_request_of_person" on "correction_request" ("person_ref", "requested_at");`,
    );
    this.addSql(
      `create index "correction_request_state_answer_by_id_index" on "correction_request" ("state", "answer_by", "id");`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "correction_request" cascade;`);
    this.addSql(`alter table "citizen" drop column "assurance";`);
  }
}
