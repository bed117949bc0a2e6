import type { ProceduresContext } from '../context.ts';
import type { ResultTypeRow } from '../entities/result-type.ts';

/** The result types of these codes, in their order. */
export async function resultTypesOf(
  codes: readonly string[],
  { loaders }: ProceduresContext,
): Promise<ResultTypeRow[]> {
  const found = await Promise.all(codes.map((code) => loaders.resultTypeByCode.load(code)));
  return found.filter((row) => row !== null);
}
