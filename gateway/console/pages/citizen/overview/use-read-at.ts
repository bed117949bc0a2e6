import { useMemo } from 'react';

import type { Asked } from '../../../graph/asked.ts';

/** When an answer came: the moment at which the state of the question last changed, RFC 3339. */
export function useReadAt(state: Asked<unknown>['state']): string {
  return useMemo(() => (state === 'waiting' ? '' : new Date().toISOString()), [state]);
}
