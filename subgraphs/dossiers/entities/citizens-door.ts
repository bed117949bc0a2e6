import * as v from 'valibot';

import type { ServiceCalls } from '#shared/service-calls.ts';

import type { CivilEvent } from '../rules/civil-event-of.ts';
import type { DeclaredNewborn } from '../rules/newborn-of.ts';
import type { RegistrationPlace } from './registration-place.ts';
import type { StoredDelivery } from './result-delivery.ts';

type Services = Pick<ServiceCalls, 'ask'>;

const STORE = `mutation ($input: StoreDocumentInput!) { storeDocument(input: $input) {
  ... on DocumentStored { id } ... on DocumentRefused { code } } }`;
const storing = v.object({
  storeDocument: v.union([v.object({ id: v.string() }), v.object({ code: v.string() })]),
});

/**
 * Puts a result into its owner's store. Sent again it is stored once. Fails with SubgraphFailure when citizens is away.
 */
export async function storeResult(
  services: Services,
  delivery: StoredDelivery,
): Promise<{ readonly id: string } | { readonly code: string }> {
  const { dossierCode, type, ownerRef, ownerKind, number, issuer, issuedOn, validUntil } = delivery;
  const { legalForm, signature, sha256 } = delivery;
  const input = {
    dossier: dossierCode,
    type,
    owner: ownerRef,
    ownerKind,
    number,
    issuer,
    issuedOn,
    validUntil,
    legalForm,
    signature,
    sha256,
  };
  const data = await services.ask({
    subgraph: 'citizens',
    query: STORE,
    variables: { input },
    mayRepeat: true,
  });
  return v.parse(storing, data).storeDocument;
}

const REGISTER = `mutation ($input: RegisterCitizenInput!) { registerCitizen(input: $input) {
  ... on CitizenRegistered { ref } ... on RegistrationRefused { code } } }`;
const registering = v.object({
  registerCitizen: v.union([v.object({ ref: v.string() }), v.object({ code: v.string() })]),
});

/** A newborn of a finished dossier, with parents by reference. */
export interface NewbornToRegister extends DeclaredNewborn {
  readonly dossier: string;
  readonly place: RegistrationPlace;
  readonly mother: string | null;
  readonly father: string | null;
}

/**
 * Puts a newborn on record. Sent again it is the same person. Fails with SubgraphFailure when citizens is away.
 */
export async function registerNewborn(
  services: Services,
  { place, ...newborn }: NewbornToRegister,
): Promise<{ readonly ref: string } | { readonly code: string }> {
  const input = { ...newborn, placeOfBirthRegistration: place.area, province: place.province };
  const data = await services.ask({
    subgraph: 'citizens',
    query: REGISTER,
    variables: { input },
    mayRepeat: true,
  });
  return v.parse(registering, data).registerCitizen;
}

const RECORD_EVENT = `mutation ($input: RecordCivilEventInput!) { recordCivilEvent(input: $input) {
  ... on CivilEventRecorded { repeated } ... on CivilEventRefused { code } } }`;
const recording = v.object({
  recordCivilEvent: v.union([v.object({ repeated: v.boolean() }), v.object({ code: v.string() })]),
});

/**
 * Says what a finished dossier changes in the register. Sent again it changes nothing. NOBODY: citizens knows nobody of whom all is true.
 * Fails with SubgraphFailure when citizens is away.
 */
export async function recordEvent(
  services: Services,
  { declared, ...event }: CivilEvent & { readonly dossier: string },
): Promise<'RECORDED' | 'NOBODY' | 'NOT_TAKEN'> {
  const data = await services.ask({
    subgraph: 'citizens',
    query: RECORD_EVENT,
    // A citizens of an older release knows no such member, and need not where there is nothing in it.
    variables: { input: { ...event, ...(declared && { declared }) } },
    mayRepeat: true,
  });
  const answer = v.parse(recording, data).recordCivilEvent;
  if ('repeated' in answer) {
    return 'RECORDED';
  }
  return answer.code === 'PERSON_UNKNOWN' ? 'NOBODY' : 'NOT_TAKEN';
}
