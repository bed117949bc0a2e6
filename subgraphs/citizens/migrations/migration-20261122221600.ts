import { Migration } from '@mikro-orm/migrations';

export class Migration20261122221600 extends Migration {
  override name = 'Migration20261122221600';

  override up(): void | Promise<void> {
    // In two steps: nobody knows when the rows came that are there already.
    this.addSql(`alter table "citizen" add "stored_at" timestamptz(3) null;`);
    this.addSql(`alter table "citizen" alter column "stored_at" set default now();`);
    this.addSql(`alter table "document" add "stored_at" timestamptz(3) null;`);
    this.addSql(`alter table "document" alter column "stored_at" set default now();`);
    this.addSql(`create index "citizen_stored_at_index" on "citizen" ("stored_at");`);
    this.addSql(`create index "document_stored_at_index" on "document" ("stored_at");`);
    this.addSql(`create index "civil_event_recorded_at_index" on "civil_event" ("recorded_at");`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index "civil_event_recorded_at_index";`);
    this.addSql(`alter table "document" drop column "stored_at";`);
    this.addSql(`alter table "citizen" drop column "stored_at";`);
  }
}
