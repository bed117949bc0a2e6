import { Migration } from '@mikro-orm/migrations';

export class Migration20261122071614 extends Migration {
  override name = 'Migration20261122071614';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "access_limit" ("actor_kind" text not null, "basis" text not null, "seconds" int not null, "people" int not null, primary key ("actor_kind", "basis", "seconds"));`,
    );

    this.addSql(
      `create table "access_question" ("id" uuid not null, "record_id" uuid not null, "record_at" timestamptz(3) not null, "person" uuid not null, "asked_by" uuid not null, "agency" text not null, "asked_at" timestamptz(3) not null, "acknowledge_by" date not null, "answer_by" date not null, "sealed_question" bytea not null, "sealed_answer" bytea null, "answered_at" timestamptz(3) null, "answered_by" text null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "access_question" add constraint "access_question_record_id_unique" unique ("record_id");`,
    );
    this.addSql(
      `create index "access_question_agency_answer_by_id_index" on "access_question" ("agency", "answer_by", "id");`,
    );
    this.addSql(
      `create index "access_question_person_answer_by_id_index" on "access_question" ("person", "answer_by", "id");`,
    );
    this.addSql(
      `create index access_question_open on access_question (answer_by, id) where answered_at is null;`,
    );

    this.addSql(
      `create table "access_reach" ("counter" text not null, "person" uuid not null, "last_at" timestamptz(3) not null, primary key ("counter", "person"));`,
    );
    this.addSql(
      `create index "access_reach_counter_last_at_index" on "access_reach" ("counter", "last_at");`,
    );

    this.addSql(
      `create table "question_term" ("step" text not null, "quantity" int not null, "unit" text not null, "legal_basis" text not null, primary key ("step"));`,
    );

    this.addSql(
      `create table "refused_look" ("request" uuid not null, "basis" text not null, "at" timestamptz(3) not null, "actor_kind" text not null, "account" text null, "agency" text null, "role" text null, "client" text null, "purpose" text not null, "case_code" text null, "operation" text not null, "people" int not null, primary key ("request", "basis"));`,
    );
    this.addSql(`create index "refused_look_at_index" on "refused_look" ("at");`);

    this.addSql(
      `create table "sealed_investigation" ("purpose" text not null, "case_code" text not null default '', "released_on" date null, "legal_basis" text not null, primary key ("purpose", "case_code"));`,
    );

    this.addSql(
      `create table "unit_feed_position" ("feed" text not null, "cursor" text not null, primary key ("feed"));`,
    );

    this.addSql(
      `create table "unit_name" ("code" text not null, "name" text not null, "name_en" text not null, "parent_code" text null, "successor_codes" text[] not null default '{}', primary key ("code"));`,
    );
    this.addSql(`create index "unit_name_parent_code_index" on "unit_name" ("parent_code");`);

    this.addSql(
      `create index access_record_by_others on access_record (person, at desc, id desc) where basis <> 'OWN';`,
    );

    // By hand from here on: the first limits and terms. They are data: a later row or number needs no release.
    this.addSql(
      `insert into access_limit (actor_kind, basis, seconds, people) values ('OFFICER', 'CASE', 3600, 200), ('OFFICER', 'LIST', 3600, 2000), ('OFFICER', 'EMERGENCY', 3600, 20), ('MACHINE', 'CASE', 3600, 10000), ('MACHINE', 'LIST', 3600, 10000), ('MACHINE', 'MACHINE', 3600, 10000);`,
    );
    this.addSql(
      `insert into question_term (step, quantity, unit, legal_basis) values ('ACKNOWLEDGE', 2, 'WORKING_DAY', 'NĐ 356/2025/NĐ-CP, Điều 5'), ('ANSWER', 10, 'DAY', 'NĐ 356/2025/NĐ-CP, Điều 5');`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index if exists access_record_by_others;`);
    this.addSql(`drop table if exists "access_limit" cascade;`);
    this.addSql(`drop table if exists "access_question" cascade;`);
    this.addSql(`drop table if exists "access_reach" cascade;`);
    this.addSql(`drop table if exists "question_term" cascade;`);
    this.addSql(`drop table if exists "refused_look" cascade;`);
    this.addSql(`drop table if exists "sealed_investigation" cascade;`);
    this.addSql(`drop table if exists "unit_feed_position" cascade;`);
    this.addSql(`drop table if exists "unit_name" cascade;`);
  }
}
