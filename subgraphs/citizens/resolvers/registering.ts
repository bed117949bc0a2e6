import type {
  DeclarationRefused,
  DeclaredPersonInput,
  RecordCivilEventInput,
  RegisterCitizenInput,
  StoreDocumentInput,
} from '#schema/generated/citizens.ts';
import { isService } from '#shared/caller.ts';
import { callerError } from '#shared/errors.ts';

import type { CitizensContext } from '../context.ts';
import { declareParties, type DeclaredParty } from '../operations/declare-parties.ts';
import { type CivilEventOutcome, recordCivilEvent } from '../operations/record-civil-event.ts';
import { registerCitizen, type RegistrationOutcome } from '../operations/register-citizen.ts';
import { storeDocument, type StoringOutcome } from '../operations/store-document.ts';

// One message of a synchronisation; a batch that is worth one round trip and no more.
const MOST_PEOPLE = 1_000;

/** Registers a newborn for dossiers. Fails with FORBIDDEN for everyone else. */
export function register(
  context: CitizensContext,
  { dossier, nationality, ethnicity, mother, father, ...said }: RegisterCitizenInput,
): Promise<RegistrationOutcome> {
  const { em, mode, keys } = forDossiers(context);
  const newborn = {
    ...said,
    dossier,
    nationality: nationality ?? null,
    ethnicity: ethnicity ?? null,
    mother: mother ?? null,
    father: father ?? null,
  };
  return registerCitizen(em, newborn, { mode, keys });
}

/** Stores a result for dossiers. Fails with FORBIDDEN for everyone else. */
export function store(context: CitizensContext, document: StoreDocumentInput): Promise<StoringOutcome> {
  const { em, keys } = forDossiers(context);
  const { dossier: dossierCode, owner: ownerRef, issuer: issuerCode, number, validUntil, ...said } = document;
  const given = { ...said, dossierCode, ownerRef, issuerCode };
  return storeDocument(em, { ...given, number: number ?? null, validUntil: validUntil ?? null }, keys);
}

/** What a finished dossier changes in the register, for dossiers. Fails with FORBIDDEN for everyone else. */
export function recordEvent(
  context: CitizensContext,
  { dossier: dossierCode, person: personRef, kind, on, area, line, declared }: RecordCivilEventInput,
): Promise<CivilEventOutcome> {
  const { em, keys, now } = forDossiers(context);
  const content = { kind, on, area: area ?? null, line: line ?? null };
  return recordCivilEvent(em, { ...content, dossierCode, personRef, declared: declared ?? null, now, keys });
}

/** The people whom another system names, for dossiers. Fails with FORBIDDEN for everyone else. */
export async function declare(
  context: CitizensContext,
  people: readonly DeclaredPersonInput[],
): Promise<
  | { readonly __typename: 'PartiesDeclared'; readonly parties: (DeclaredParty | null)[] }
  | Required<DeclarationRefused>
> {
  const { em, keys } = forDossiers(context);
  return people.length > MOST_PEOPLE
    ? { __typename: 'DeclarationRefused', most: MOST_PEOPLE }
    : { __typename: 'PartiesDeclared', parties: await declareParties(em, people.map(asSaid), keys) };
}

function asSaid({ personalId, fullName, dateOfBirth }: DeclaredPersonInput) {
  return { personalId, fullName, dateOfBirth: dateOfBirth ?? null };
}

function forDossiers(context: CitizensContext): CitizensContext {
  if (!isService(context.caller, 'dossiers')) {
    throw callerError('FORBIDDEN', {
      vi: 'Mục này chỉ dành cho dịch vụ của trục.',
      en: 'This field is for services of the hub.',
    });
  }
  return context;
}
