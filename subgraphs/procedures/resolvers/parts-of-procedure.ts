import type { ProceduresContext } from '../context.ts';
import type { CategoryRow } from '../entities/category.ts';
import type { FormFieldRow } from '../entities/form-field.ts';
import type { ProcedureRow } from '../entities/procedure.ts';

/** The category of a procedure; by its code alone where the table has no name for it. */
export async function categoryOf(
  { categoryCode }: ProcedureRow,
  { loaders }: ProceduresContext,
): Promise<CategoryRow> {
  const category = await loaders.categoryByCode.load(categoryCode);
  return category ?? { code: categoryCode, name: { vi: categoryCode, en: null } };
}

/** The form of a procedure. Null: it has no fields here. */
export async function formOf(
  { id }: ProcedureRow,
  { loaders }: ProceduresContext,
): Promise<{ fields: FormFieldRow[] } | null> {
  const fields = await loaders.formFieldsOf.load(id);
  return fields.length === 0 ? null : { fields };
}
