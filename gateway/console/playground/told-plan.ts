/** An answer without the plan that came beside it, and that plan; null: none was told. */
export function withoutPlan(answer: unknown): { readonly answer: unknown; readonly plan: unknown } {
  if (!isObject(answer) || !isObject(answer['extensions'])) {
    return { answer, plan: null };
  }
  const { plan = null, ...others } = answer['extensions'];
  const members = Object.entries(answer).filter(([name]) => name !== 'extensions');
  const beside = Object.keys(others).length === 0 ? {} : { extensions: others };
  return { answer: { ...Object.fromEntries(members), ...beside }, plan };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
