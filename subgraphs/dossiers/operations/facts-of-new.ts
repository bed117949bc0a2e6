import type { NewSync } from '../entities/dossier-sync.ts';
import type { FigureFacts } from '../rules/figure-of.ts';
import type { PaperFacts } from '../rules/sync-facts.ts';
import type { NewDossier } from './store-dossiers.ts';

/** What the figures need to know of a dossier that is stored for the first time: the same as is read of its rows later. */
export function factsOfNew(added: NewDossier): FigureFacts {
  const { dossier, events, sync } = added;
  const ends = events.filter(({ status }) => ENDS.has(status)).map(({ at }) => at.getTime());
  return {
    code: dossier.code,
    procedureId: dossier.procedureId,
    processingUnit: dossier.processingUnit,
    ownerKind: dossier.ownerKind,
    identified: dossier.ownerRef !== '',
    channel: dossier.channel,
    status: dossier.status,
    submittedAt: dossier.submittedAt,
    acceptedAt: dossier.acceptedAt,
    dueAt: dossier.dueAt,
    completedAt: dossier.completedAt,
    returnedAt: dossier.returnedAt,
    clockStoppedAt: dossier.clockStoppedAt,
    term: dossier.termUnit === null ? null : { unit: dossier.termUnit, quantity: dossier.termQuantity ?? 0 },
    supplements: events.filter(({ kind, status }) => kind === 'STATUS' && status === 'SUPPLEMENT_REQUIRED')
      .length,
    endedAt: ends.length === 0 ? null : new Date(Math.max(...ends)),
    ...(sync ? saidFacts(sync) : ownFacts(added)),
  };
}

const ENDS: ReadonlySet<string> = new Set(['STOPPED', 'REJECTED', 'WITHDRAWN']);

function saidFacts({ content: _content, digest: _digest, ...facts }: NewSync): PaperFacts {
  return facts;
}

function ownFacts({ dossier, components, payments, results, fields }: NewDossier): PaperFacts {
  const answers = fields.flatMap(({ value, provenance }) =>
    value === null || provenance === null ? [] : [provenance],
  );
  const typed = answers.filter(({ assurance }) => assurance === 'DECLARED').length;
  const reused = components.filter(({ answer }) => answer.startsWith('SATISFIED')).length;
  const fromCitizens = answers.some(
    ({ owner, assurance }) => owner === 'citizens' && assurance === 'VERIFIED',
  );
  return {
    eResult: results.length > 0,
    digitised: components.some(({ digitised }) => digitised === true),
    shared: results.length > 0 || components.some(({ answer }) => answer === 'SATISFIED_BY_STORED_DOCUMENT'),
    usesPopulationData: dossier.channel === 'ONLINE' || fromCitizens,
    paidOnline: payments.some(
      ({ state, method }) => state === 'PAID' && (method === 'NATIONAL_PORTAL' || method === 'AGENCY_SYSTEM'),
    ),
    freeOfCharge: payments.length > 0 && payments.every(({ amount }) => Number(amount) === 0),
    papersReused: reused,
    papersSupplied: components.length - reused,
    fieldsReused: answers.length - typed,
    fieldsTyped: typed,
  };
}
