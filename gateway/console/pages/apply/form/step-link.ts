import type { Step } from './steps.ts';

/** The address of a part of the form, and of a place in it; for whom it is filed stays as it is. */
export function stepLink(told: URLSearchParams, step: Step, anchor = ''): string {
  const next = new URLSearchParams(told);
  next.set('step', step);
  return `?${next.toString()}${anchor === '' ? '' : `#${anchor}`}`;
}
