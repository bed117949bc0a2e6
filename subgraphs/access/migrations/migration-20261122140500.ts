import { Migration } from '@mikro-orm/migrations';

export class Migration20261122140500 extends Migration {
  override name = 'Migration20261122140500';

  override up(): void | Promise<void> {
    // The words of a representation are sealed from now on; an older one stays where it is.
    this.addSql(
      `alter table "representation" alter column "basis" drop not null, add column "sealed_basis" bytea null;`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "representation" drop column "sealed_basis";`);
  }
}
