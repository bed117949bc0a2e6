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
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "dossier_outbox" cascade;`);
    this.addSql(`drop table if exists "dossier_feed" cascade;`);
    this.addSql(`drop table if exists "dossier_feed_end" cascade;`);
  }
}
