import type { Check } from './check.ts';
import { absentKeysNull } from './checks/absent-keys-null.ts';
import { keysEchoed } from './checks/keys-echoed.ts';
import { orderKept } from './checks/order-kept.ts';
import { valuesFitSchema } from './checks/values-fit-schema.ts';

/** What the gateway relies on when it asks for entities. */
export const ENTITY_CHECKS: readonly Check[] = [keysEchoed, orderKept, absentKeysNull, valuesFitSchema];
