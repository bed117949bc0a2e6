import { Migration } from '@mikro-orm/migrations';

export class Migration20261123051500 extends Migration {
  override name = 'Migration20261123051500';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "released_schema" ("own_digest" text not null, "first_release" int not null, primary key ("own_digest"));`,
    );
    // Of those before nothing is known any more.
    this.addSql(
      `insert into released_schema (own_digest, first_release) select own_digest, number from release_head where number > 0;`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "released_schema" cascade;`);
  }
}
