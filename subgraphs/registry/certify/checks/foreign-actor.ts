import { ANONYMOUS, type Caller } from '#shared/caller.ts';
import { ASKS_SDL, refusalCheck } from '../refusal-check.ts';

// A made-up officer: nobody has this unit.
const SOMEBODY: Caller = {
  ...ANONYMOUS,
  actor: { kind: 'OFFICER', unit: 'X00', role: 'ONE_STOP', account: 'certify' },
};

/** A service speaks for itself alone; only the gateway speaks for people. */
export const foreignActor = refusalCheck({
  name: 'foreign-actor',
  title: { vi: 'Nói thay người khác', en: 'In another name' },
  request: {
    vi: 'của một dịch vụ nói thay một người',
    en: 'of a service that speaks for somebody else',
  },
  make: ({ signer }) => signer.sign(ASKS_SDL, { caller: SOMEBODY }),
});
