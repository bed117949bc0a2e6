import type { HubSettings } from '#shared/env.ts';

import { limitsOf, type Limits } from '../guard/limits.ts';
import { readTrustedDocuments, type TrustedDocuments } from '../guard/trusted-documents.ts';

/** What holds for every request of a client, as the hub was told from outside. */
export interface ClientRules {
  readonly limits: Limits;
  /** A request ends after this many milliseconds, with what is there by then. */
  readonly deadlineMs: number;
  /** The only operations that may run. Null: any may. */
  readonly trusted: TrustedDocuments | null;
}

/** Reads the rules, and the list of trusted documents where there is one. Fails with SettingsError. */
export function readClientRules(
  settings: Pick<HubSettings, 'limits' | 'requestDeadlineMs' | 'trustedDocuments'>,
): ClientRules {
  return {
    limits: limitsOf(settings),
    deadlineMs: settings.requestDeadlineMs,
    trusted: readTrustedDocuments(settings),
  };
}
