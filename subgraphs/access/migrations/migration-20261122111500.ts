import { Migration } from '@mikro-orm/migrations';

export class Migration20261122111500 extends Migration {
  override name = 'Migration20261122111500';

  override up(): void | Promise<void> {
    // The review after an emergency. New reasons are sealed; an older one stays where it is.
    this.addSql(
      `alter table "emergency" alter column "reason" drop not null, add column "sealed_reason" bytea null, add column "finding" text null, add column "sealed_review" bytea null, add column "reviewed_at" timestamptz(3) null, add column "reviewed_by" text null, add column "reviewer" text null;`,
    );
    this.addSql(`create index emergency_of_person on emergency (person, approved_at desc);`);
    this.addSql(
      `create index emergency_to_review on emergency (approved_at, id) where approved_at is not null;`,
    );
    // The end of a representation before its date.
    this.addSql(
      `alter table "representation" add column "ended_at" timestamptz(3) null, add column "ended_by" uuid null;`,
    );
    // What an agency says before it answers.
    this.addSql(
      `alter table "access_question" add column "acknowledged_at" timestamptz(3) null, add column "acknowledged_by" text null, add column "sealed_extension" bytea null, add column "extended_at" timestamptz(3) null;`,
    );
    this.addSql(
      `insert into question_term (step, quantity, unit, legal_basis) values ('EXTENSION', 10, 'DAY', 'NĐ 356/2025/NĐ-CP, Điều 5');`,
    );
    // Who sealed and released which investigation.
    this.addSql(
      `create table "investigation_order" ("id" uuid not null, "at" timestamptz(3) not null, "note" text not null, "key" text not null, "signature" bytea not null, primary key ("id"));`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "investigation_order" cascade;`);
    this.addSql(`delete from question_term where step = 'EXTENSION';`);
    this.addSql(
      `alter table "access_question" drop column "acknowledged_at", drop column "acknowledged_by", drop column "sealed_extension", drop column "extended_at";`,
    );
    this.addSql(`alter table "representation" drop column "ended_at", drop column "ended_by";`);
    this.addSql(`drop index "emergency_to_review";`);
    this.addSql(`drop index "emergency_of_person";`);
    this.addSql(
      `alter table "emergency" drop column "sealed_reason", drop column "finding", drop column "sealed_review", drop column "reviewed_at", drop column "reviewed_by", drop column "reviewer";`,
    );
  }
}
