import type { OpenIntakeMutationVariables } from './generated/open-intake.ts';

/** Whose matter it is, by the paper or number that names them. */
export const OWNERS = ['CITIZEN', 'FOREIGNER', 'ORGANIZATION', 'STATE_BODY'] as const;
/** One kind of them. */
export type OwnerKind = (typeof OWNERS)[number];

/** Papers by which a person is named. */
export const PAPERS = ['CITIZEN', 'FOREIGNER'] as const;
/** One of them: a personal number or a passport. */
export type PaperKind = (typeof PAPERS)[number];

/** Who stands there for a person. */
export const STANDING = ['THEMSELF', 'ANOTHER'] as const;
/** One of these. */
export type Standing = (typeof STANDING)[number];

/** How a matter comes to a counter. */
export const CHANNELS = ['DIRECT', 'POST'] as const;
/** One of these ways. */
export type CounterChannel = (typeof CHANNELS)[number];

/** Something that was chosen from what was found. */
export interface Chosen {
  readonly id: string;
  readonly name: string;
}

/** A person as the paper says that they show. */
export interface PersonTyped {
  readonly personalId: string;
  /** Country that issued the passport, three letters. */
  readonly country: string;
  readonly passport: string;
  readonly fullName: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD; anything else is no day yet. */
  readonly dateOfBirth: string;
}

/** What an officer fills in before anything of the person may be read. */
export interface IntakeForm {
  /** Null: none chosen yet. */
  readonly procedure: Chosen | null;
  readonly kind: OwnerKind;
  readonly channel: CounterChannel;
  readonly owner: PersonTyped;
  readonly taxCode: string;
  /** The state body; null: none chosen yet. */
  readonly unit: Chosen | null;
  readonly standing: Standing;
  /** By which paper whoever stands there for somebody else is named. */
  readonly paper: PaperKind;
  readonly there: PersonTyped;
}

const NOBODY: PersonTyped = { personalId: '', country: '', passport: '', fullName: '', dateOfBirth: '' };

/** Nothing filled in. */
export const BLANK_INTAKE: IntakeForm = {
  procedure: null,
  kind: 'CITIZEN',
  channel: 'DIRECT',
  owner: NOBODY,
  taxCode: '',
  unit: null,
  standing: 'THEMSELF',
  paper: 'CITIZEN',
  there: NOBODY,
};

/** Whether somebody stands there for the owner: an organisation cannot come by itself. */
export function isForAnother({ kind, standing }: Pick<IntakeForm, 'kind' | 'standing'>): boolean {
  return kind === 'ORGANIZATION' || (kind !== 'STATE_BODY' && standing === 'ANOTHER');
}

type Input = OpenIntakeMutationVariables['input'];

/** The same as the graph takes it: of a person exactly one paper, of others their number alone; and who stands there, unless it is the owner. */
export function intakeInput(form: IntakeForm): Input {
  return {
    procedure: form.procedure?.id ?? '',
    channel: form.channel,
    owner: ownerOf(form),
    ...(isForAnother(form) ? { applicant: personOf(form.paper, form.there) } : {}),
  };
}

function ownerOf({ kind, owner, taxCode, unit }: IntakeForm): Input['owner'] {
  switch (kind) {
    case 'CITIZEN':
    case 'FOREIGNER':
      return personOf(kind, owner);
    case 'ORGANIZATION':
      return { taxCode };
    case 'STATE_BODY':
      return { unit: unit?.id ?? '' };
    default:
      return kind satisfies never;
  }
}

function personOf(paper: PaperKind, { personalId, country, passport, fullName, dateOfBirth }: PersonTyped) {
  const named = { fullName: fullName.trim(), dateOfBirth };
  return paper === 'CITIZEN'
    ? { personalId, ...named }
    : { passport: { country, number: passport.trim() }, ...named };
}
