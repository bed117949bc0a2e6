import { Migration } from '@mikro-orm/migrations';

// The first years of the log; later ones are added while the hub runs.
const YEARS = [2025, 2026, 2027, 2028];

export class Migration20261122070435 extends Migration {
  override name = 'Migration20261122070435';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "access_record" ("at" timestamptz(3) not null, "id" uuid not null, "request" uuid not null, "actor_kind" text not null, "account" text null, "agency" text null, "role" text null, "actor_person" uuid null, "actor_organization" uuid null, "client" text null, "purpose" text not null, "purpose_version" int not null, "case_code" text null, "operation" text not null, "basis" text not null, "fields" text[] not null, "person" uuid null, "salt" bytea not null, "sealed_index" bigint null, primary key ("at", "id")) partition by range ("at");`,
    );
    // By hand from here on, and "partition by" above: MikroORM knows no partitions. One for each year (UTC), and one for
    // whatever lies outside them, so that a look can always be stored.
    this.addSql(`create table "access_record_other" partition of "access_record" default;`);
    for (const year of YEARS) {
      this.addSql(
        `create table "access_record_${year}" partition of "access_record" for values from ('${year}-01-01 00:00:00+00') to ('${year + 1}-01-01 00:00:00+00');`,
      );
    }
    // By hand up to here.
    this.addSql(
      `create index access_record_of_person on access_record (person, at desc, id desc) where person is not null;`,
    );
    this.addSql(
      `create index access_record_of_agency on access_record (agency, at desc, id desc) where agency is not null;`,
    );
    this.addSql(
      `create index access_record_of_case on access_record (case_code, at desc, id desc) where case_code is not null;`,
    );
    this.addSql(
      `create index access_record_of_account on access_record (account, at desc, id desc) where account is not null;`,
    );
    this.addSql(`create index access_record_unsealed on access_record (at, id) where sealed_index is null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "access_record" cascade;`);
  }
}
