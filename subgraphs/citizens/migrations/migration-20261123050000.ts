import { Migration } from '@mikro-orm/migrations';

// What a dossier had as its result is found by its code. Whom it registered stands in civil_event from now on; for the newborns of
// before it stands nowhere but in a name that is keyed, so whoever is told of their dossier again finds them by it, and keeps it then.
export class Migration20261123050000 extends Migration {
  override name = 'Migration20261123050000';

  override up(): void | Promise<void> {
    this.addSql(`create index document_of_dossier on document (dossier_code, type);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index document_of_dossier;`);
  }
}
