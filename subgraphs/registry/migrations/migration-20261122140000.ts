import { Migration } from '@mikro-orm/migrations';

export class Migration20261122140000 extends Migration {
  override name = 'Migration20261122140000';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "certificate" ("id" uuid not null, "name" text not null, "version" int not null, "at" timestamptz(3) not null, "passed" boolean not null, "sdl_hash" text not null, "checks" jsonb not null, primary key ("id"));`,
    );
    this.addSql(`create index "certificate_name_at_index" on "certificate" ("name", "at");`);

    this.addSql(
      `create table "contract" ("name" text not null, "include" text[] not null, "exclude" text[] not null, "stored_at" timestamptz(3) not null, primary key ("name"));`,
    );

    this.addSql(
      `create table "field_use" ("subgraph" text not null, "coordinate" text not null, "day" date not null, "agency" text not null, "caller" text not null, "purpose" text not null, "count" bigint not null, primary key ("subgraph", "coordinate", "day", "agency", "caller", "purpose"));`,
    );
    this.addSql(`create index "field_use_day_index" on "field_use" ("day");`);

    this.addSql(
      `create table "member" ("name" text not null, "agency" text not null, "state" text not null, "version" int null, "live_since" timestamptz(3) null, primary key ("name"));`,
    );

    this.addSql(
      `create table "member_version" ("name" text not null, "version" int not null, "proposal" uuid not null, "published_at" timestamptz(3) not null, "sdl" text not null, "routing_url" text not null, "entities" text[] not null, primary key ("name", "version"));`,
    );

    this.addSql(
      `create table "operation_use" ("hash" text not null, "day" date not null, "agency" text not null, "count" bigint not null, primary key ("hash", "day", "agency"));`,
    );

    this.addSql(
      `create table "own_subgraph" ("name" text not null, "agency" text not null, "entities" text[] not null, primary key ("name"));`,
    );

    this.addSql(
      `create table "proposal" ("id" uuid not null, "check_id" uuid not null, "name" text not null, "agency" text not null, "account" text not null, "note" text not null, "state" text not null, "approvers" text[] not null, "proposed_at" timestamptz(3) not null, "ended_at" timestamptz(3) null, primary key ("id"));`,
    );
    this.addSql(`create index "proposal_proposed_at_id_index" on "proposal" ("proposed_at", "id");`);
    this.addSql(`create index "proposal_name_state_index" on "proposal" ("name", "state");`);

    this.addSql(
      `create table "proposal_approval" ("proposal" uuid not null, "agency" text not null, "account" text not null, "approved" boolean not null, "reason" text not null, "at" timestamptz(3) not null, primary key ("proposal", "agency"));`,
    );

    this.addSql(
      `create table "registry_event" ("id" bigserial primary key, "at" timestamptz(3) not null, "kind" text not null, "subgraph" text null, "concerns" text null, "agency" text null, "account" text null, "version" int null, "release" int null, "subject" text null, "note" text not null);`,
    );
    this.addSql(`create index "registry_event_subgraph_id_index" on "registry_event" ("subgraph", "id");`);
    this.addSql(`create index "registry_event_concerns_id_index" on "registry_event" ("concerns", "id");`);

    this.addSql(
      `create table "release" ("number" int not null, "at" timestamptz(3) not null, "text" text not null, "signature" text not null, primary key ("number"));`,
    );

    this.addSql(
      `create table "release_head" ("id" int not null, "number" int not null, "own_digest" text not null, primary key ("id"));`,
    );

    this.addSql(
      `create table "routing_host" ("agency" text not null, "host" text not null, "allowed_at" timestamptz(3) not null, primary key ("agency", "host"));`,
    );

    this.addSql(
      `create table "schema_check" ("id" uuid not null, "name" text not null, "agency" text not null, "account" text not null, "at" timestamptz(3) not null, "sdl" text not null, "routing_url" text null, "passed" boolean not null, "findings" jsonb not null, "flows" jsonb not null, "diff" text not null, "entities" text[] not null, primary key ("id"));`,
    );
    this.addSql(`create index "schema_check_agency_at_index" on "schema_check" ("agency", "at");`);

    this.addSql(
      `create table "seen_operation" ("hash" text not null, "name" text null, "text" text not null, "first_day" date not null, "last_day" date not null, primary key ("hash"));`,
    );
    this.addSql(`create index "seen_operation_last_day_index" on "seen_operation" ("last_day");`);
    this.addSql(`create index "seen_operation_first_day_index" on "seen_operation" ("first_day");`);

    this.addSql(
      `create table "subgraph_pulse" ("subgraph" text not null, "seen_at" timestamptz(3) null, "requests" int not null, "errors" int not null, "as_of" timestamptz(3) null, primary key ("subgraph"));`,
    );

    this.addSql(
      `create table "subgraph_traffic" ("day" date not null, "subgraph" text not null, "requests" bigint not null, "errors" bigint not null, "durations" bigint[] not null, primary key ("day", "subgraph"));`,
    );

    this.addSql(
      `create table "usage_report" ("id" uuid not null, "counted_at" timestamptz(3) not null, primary key ("id"));`,
    );
    this.addSql(`create index "usage_report_counted_at_index" on "usage_report" ("counted_at");`);
    // The one row that whoever makes a release locks.
    this.addSql(`insert into release_head (id, number, own_digest) values (1, 0, '');`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "certificate" cascade;`);
    this.addSql(`drop table if exists "contract" cascade;`);
    this.addSql(`drop table if exists "field_use" cascade;`);
    this.addSql(`drop table if exists "member" cascade;`);
    this.addSql(`drop table if exists "member_version" cascade;`);
    this.addSql(`drop table if exists "operation_use" cascade;`);
    this.addSql(`drop table if exists "own_subgraph" cascade;`);
    this.addSql(`drop table if exists "proposal" cascade;`);
    this.addSql(`drop table if exists "proposal_approval" cascade;`);
    this.addSql(`drop table if exists "registry_event" cascade;`);
    this.addSql(`drop table if exists "release" cascade;`);
    this.addSql(`drop table if exists "release_head" cascade;`);
    this.addSql(`drop table if exists "routing_host" cascade;`);
    this.addSql(`drop table if exists "schema_check" cascade;`);
    this.addSql(`drop table if exists "seen_operation" cascade;`);
    this.addSql(`drop table if exists "subgraph_pulse" cascade;`);
    this.addSql(`drop table if exists "subgraph_traffic" cascade;`);
    this.addSql(`drop table if exists "usage_report" cascade;`);
  }
}
