import { Migration } from '@mikro-orm/migrations';

export class Migration20261122104500 extends Migration {
  override name = 'Migration20261122104500';

  override up(): void | Promise<void> {
    this.addSql(
      `create index "organization_representative_ref_index" on "organization" ("representative_ref");`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index "organization_representative_ref_index";`);
  }
}
