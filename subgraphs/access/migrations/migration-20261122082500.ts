import { Migration } from '@mikro-orm/migrations';

// A record's place is told by its leaf, and what waits stands in access_unsealed: records themselves are never updated.
export class Migration20261122082500 extends Migration {
  override name = 'Migration20261122082500';

  override up(): void | Promise<void> {
    this.addSql(`drop index "access_record_unsealed";`);
    this.addSql(`alter table "access_record" drop column "sealed_index";`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "access_record" add column "sealed_index" bigint null;`);
    this.addSql(`create index access_record_unsealed on access_record (at, id) where sealed_index is null;`);
  }
}
