import * as v from 'valibot';

import type { ServiceCalls } from '#shared/service-calls.ts';

import { keptForAWhile } from '#shared/kept-for-a-while.ts';

const subject = v.picklist([
  'OWNER',
  'APPLICANT',
  'CHILD',
  'MOTHER',
  'FATHER',
  'SPOUSE',
  'DECEASED',
  'ORGANIZATION',
  'NONE',
]);
const channel = v.picklist(['DIRECT', 'ONLINE', 'POST']);

const field = v.object({
  id: v.string(),
  key: v.string(),
  type: v.picklist([
    'TEXT',
    'PERSONAL_ID',
    'TAX_CODE',
    'DATE',
    'PARTIAL_DATE',
    'NUMBER',
    'MONEY',
    'CHOICE',
    'YES_NO',
    'AREA',
    'UNIT',
  ]),
  choices: v.nullable(v.array(v.object({ value: v.string() }))),
  required: v.boolean(),
  subject,
  source: v.nullable(v.string()),
});

const component = v.object({
  id: v.string(),
  code: v.string(),
  originals: v.number(),
  requirement: v.object({
    need: v.picklist(['ALWAYS', 'CONDITIONAL', 'IF_NOT_IN_DATABASES']),
    handling: v.picklist(['SUBMIT', 'SHOW']),
    channels: v.nullable(v.array(channel)),
    vi: v.nullable(v.string()),
    en: v.nullable(v.string()),
    madeFromForm: v.boolean(),
    claimedBy: v.nullable(v.object({ field: v.string(), values: v.array(v.string()) })),
  }),
  substitution: v.nullable(
    v.object({
      subject,
      sources: v.array(v.string()),
      resultTypes: v.pipe(
        v.array(v.object({ code: v.string() })),
        v.transform((types) => types.map(({ code }) => code)),
      ),
      legalBasis: v.string(),
    }),
  ),
});

const version = v.object({
  id: v.string(),
  code: v.string(),
  nonTerritorial: v.boolean(),
  levels: v.array(v.picklist(['MINISTRY', 'PROVINCE', 'COMMUNE'])),
  for: v.array(v.picklist(['CITIZEN', 'ORGANIZATION', 'FOREIGNER'])),
  competentAgency: v.string(),
  channels: v.array(
    v.object({
      channel,
      timeLimit: v.nullable(
        v.object({
          quantity: v.number(),
          unit: v.picklist(['WORKING_DAY', 'DAY', 'HOUR', 'MONTH', 'SAME_DAY']),
        }),
      ),
      fees: v.array(
        v.object({
          kind: v.picklist(['FEE', 'SERVICE_FEE', 'PRICE_LEVEL']),
          amount: v.nullable(v.number()),
          countedBy: v.nullable(v.string()),
          vi: v.nullable(v.string()),
          en: v.nullable(v.string()),
        }),
      ),
    }),
  ),
  components: v.array(component),
  form: v.nullable(v.object({ fields: v.array(field) })),
});

const VERSION = `query ($code: ProcedureCode!, $on: Date!) { procedure(code: $code, on: $on) {
  id code nonTerritorial levels for competentAgency
  channels { channel timeLimit { quantity unit } fees { kind amount countedBy vi: text(lang: VI) en: text(lang: EN) } }
  components {
    id code originals
    requirement {
      need handling channels vi: condition(lang: VI) en: condition(lang: EN) madeFromForm claimedBy { field values }
    }
    substitution { subject sources resultTypes { code } legalBasis }
  }
  form { fields { id key type choices { value } required subject source } }
} }`;
const answer = v.object({ procedure: v.nullable(version) });

/** What a dossier needs to know of the procedure that it asks for. */
export type ProcedureVersion = v.InferOutput<typeof version>;
/** A field of its form. */
export type VersionField = v.InferOutput<typeof field>;
/** A paper that it asks for. */
export type VersionComponent = v.InferOutput<typeof component>;
/** Whose data a field or paper is about. */
export type FormSubject = v.InferOutput<typeof subject>;
/** A way of filing. */
export type Channel = v.InferOutput<typeof channel>;
/** A fee of one way of filing. */
export type VersionFee = ProcedureVersion['channels'][number]['fees'][number];

// A version never changes once it is in force; which one is in force may, when somebody imports another.
const KEPT = keptForAWhile<ProcedureVersion>(30_000);

/**
 * The version of a procedure in force on a day (YYYY-MM-DD). Null: there is none. Asked of its owner at most every half minute.
 * Fails with SubgraphFailure when procedures is away.
 */
export function procedureVersion(
  services: Pick<ServiceCalls, 'ask'>,
  code: string,
  on: string,
): Promise<ProcedureVersion | null> {
  return KEPT.of(services, `${code}@${on}`, () => askVersion(services, code, on));
}

async function askVersion(
  services: Pick<ServiceCalls, 'ask'>,
  code: string,
  on: string,
): Promise<ProcedureVersion | null> {
  const data = await services.ask({ subgraph: 'procedures', query: VERSION, variables: { code, on } });
  return v.parse(answer, data).procedure;
}
