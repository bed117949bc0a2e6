import { Migration } from '@mikro-orm/migrations';

export class Migration20261122103200 extends Migration {
  override name = 'Migration20261122103200';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "dossier_outbox" ("seq" bigserial primary key, "code" text not null, "version" int not null, "kind" text not null, "status" text not null, "at" timestamptz(3) not null, "units" text[] not null);`,
    );

    this.addSql(
      `create table "dossier_feed" ("unit" text not null, "position" bigint not null, "code" text not null, "version" int not null, "kind" text not null, "status" text not null, "at" timestamptz(3) not null, primary key ("unit", "position"));`,
    );

    this.addSql(
      `create table "dossier_feed_end" ("feed" text not null, "position" bigint not null, primary key ("feed"));`,
    );
    this.addSql(`insert into "dossier_feed_end" ("feed", "position") values ('dossiers', 0);`);

    this.addSql(
      `create table "dossier_sync" ("dossier_code" text not null, "content" jsonb not null, "digest" text not null, "e_result" boolean not null, "digitised" boolean not null, "shared" boolean not null, "uses_population_data" boolean not null, "paid_online" boolean not null, "free_of_charge" boolean not null, "papers_reused" int not null, "papers_supplied" int not null, "fields_reused" int not null, "fields_typed" int not null, primary key ("dossier_code"));`,
    );

    this.addSql(
      `create table "import_progress" ("hash" text not null, "position" bigint not null, "lines" int not null, "stored" int not null, "unchanged" int not null, "refused" int not null, "report_bytes" bigint not null, primary key ("hash"));`,
    );

    this.addSql(
      `create table "procedure_copy" ("id" text not null, "valid_from" date not null, "valid_until" date null, "online_level" text not null, "has_result" boolean not null, "has_fee" boolean not null, "for_citizens" boolean not null, "complete" boolean not null, primary key ("id"));`,
    );

    this.addSql(`create index "dossier_component_answer" on "dossier_component" ("component_id", "answer");`);

    this.addSql(
      `create table "dossier_figure" ("code" text not null, "figure" text not null, primary key ("code"));`,
    );

    this.addSql(
      `create table "figure_month" ("unit" text not null, "month" date not null, "procedure_id" text not null, "accepted" int not null, "citizens" int not null, "identified" int not null, "online" int not null, "online_with_result" int not null, "uses_population_data" int not null, "paid_online" int not null, "free_of_charge" int not null, "papers_reused" int not null, "papers_supplied" int not null, "fields_reused" int not null, "fields_typed" int not null, "finished" int not null, "judged" int not null, "on_time" int not null, "timed" int not null, "working_days" int not null, "with_result" int not null, "digitised_with_result" int not null, "reused" int not null, "shared" int not null, primary key ("unit", "month", "procedure_id"));`,
    );
    this.addSql(
      `create table "figure_month_delta" ("seq" bigserial primary key, "unit" text not null, "month" date not null, "procedure_id" text not null, "accepted" int not null, "citizens" int not null, "identified" int not null, "online" int not null, "online_with_result" int not null, "uses_population_data" int not null, "paid_online" int not null, "free_of_charge" int not null, "papers_reused" int not null, "papers_supplied" int not null, "fields_reused" int not null, "fields_typed" int not null, "finished" int not null, "judged" int not null, "on_time" int not null, "timed" int not null, "working_days" int not null, "with_result" int not null, "digitised_with_result" int not null, "reused" int not null, "shared" int not null);`,
    );
    this.addSql(
      `create table "figure_due" ("unit" text not null, "day" date not null, "fell" int not null, "settled" int not null, primary key ("unit", "day"));`,
    );
    this.addSql(
      `create table "figure_due_delta" ("seq" bigserial primary key, "unit" text not null, "day" date not null, "fell" int not null, "settled" int not null);`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "dossier_sync" cascade;`);
    this.addSql(`drop table if exists "figure_due_delta" cascade;`);
    this.addSql(`drop table if exists "figure_due" cascade;`);
    this.addSql(`drop table if exists "figure_month_delta" cascade;`);
    this.addSql(`drop table if exists "figure_month" cascade;`);
    this.addSql(`drop table if exists "import_progress" cascade;`);
    this.addSql(`drop table if exists "procedure_copy" cascade;`);
    this.addSql(`drop index "dossier_component_answer";`);
    this.addSql(`drop table if exists "dossier_figure" cascade;`);
    this.addSql(`drop table if exists "dossier_outbox" cascade;`);
    this.addSql(`drop table if exists "dossier_feed" cascade;`);
    this.addSql(`drop table if exists "dossier_feed_end" cascade;`);
  }
}
