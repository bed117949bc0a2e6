import { Migration } from '@mikro-orm/migrations';

export class Migration20261122220000 extends Migration {
  override name = 'Migration20261122220000';

  override up(): void | Promise<void> {
    // By hand: work lists go by due date, and what has ended is in none of them.
    this.addSql(
      `create index dossier_receiving_due on dossier (receiving_unit, coalesce(due_at, 'infinity'::timestamptz), code) where status not in ('REJECTED', 'WITHDRAWN', 'RESULT_RETURNED');`,
    );
    this.addSql(
      `create index dossier_processing_due on dossier (processing_unit, coalesce(due_at, 'infinity'::timestamptz), code) where status not in ('REJECTED', 'WITHDRAWN', 'RESULT_RETURNED');`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index "dossier_receiving_due";`);
    this.addSql(`drop index "dossier_processing_due";`);
  }
}
