import { Migration } from '@mikro-orm/migrations';

export class Migration20261122111600 extends Migration {
  override name = 'Migration20261122111600';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "citizen_index" ("blind" uuid not null, "generation" text not null, "ref" uuid not null, primary key ("blind"));`,
    );
    this.addSql(
      `alter table "citizen_index" add constraint "citizen_index_ref_generation_unique" unique ("ref", "generation");`,
    );
    this.addSql(
      `create table "organization_index" ("blind" uuid not null, "generation" text not null, "ref" uuid not null, primary key ("blind"));`,
    );
    this.addSql(
      `alter table "organization_index" add constraint "organization_index_ref_generation_unique" unique ("ref", "generation");`,
    );
    // By hand from here on. What is there was indexed with the first key.
    this.addSql(
      `insert into citizen_index (blind, generation, ref) select personal_blind, 'b1', ref from citizen where personal_blind is not null;`,
    );
    this.addSql(
      `insert into organization_index (blind, generation, ref) select tax_blind, 'b1', ref from organization where tax_blind is not null;`,
    );
    this.addSql(`alter table "citizen" drop column "personal_blind";`);
    this.addSql(`alter table "organization" drop column "tax_blind";`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "citizen" add column "personal_blind" uuid null unique;`);
    this.addSql(`alter table "organization" add column "tax_blind" uuid null unique;`);
    this.addSql(
      `update citizen c set personal_blind = i.blind from citizen_index i where i.ref = c.ref and i.generation = 'b1';`,
    );
    this.addSql(
      `update organization o set tax_blind = i.blind from organization_index i where i.ref = o.ref and i.generation = 'b1';`,
    );
    this.addSql(`drop table if exists "citizen_index" cascade;`);
    this.addSql(`drop table if exists "organization_index" cascade;`);
  }
}
