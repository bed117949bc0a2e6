import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import * as v from 'valibot';

const words = v.object({ vi: v.string(), en: v.nullable(v.string()) });
const bothWords = v.object({ vi: v.string(), en: v.string() });
const channel = v.picklist(['DIRECT', 'ONLINE', 'POST']);
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

const named = v.array(v.object({ code: v.string(), name: words }));
const acts = v.array(v.object({ number: v.string(), title: words }));
const act = v.object({ number: v.string(), article: v.nullable(v.string()) });

const time = v.object({
  quantity: v.number(),
  unit: v.picklist(['WORKING_DAY', 'DAY', 'HOUR', 'MONTH', 'SAME_DAY']),
  condition: v.nullable(words),
});
const fee = v.object({
  kind: v.picklist(['FEE', 'SERVICE_FEE', 'PRICE_LEVEL']),
  amount: v.nullable(v.number()),
  setBy: v.picklist(['NATION', 'PROVINCE']),
  text: v.nullable(words),
  countedBy: v.optional(v.nullable(v.string()), null),
});
const finding = v.object({
  code: v.picklist([
    'ZERO_QUANTITY_COMPONENT',
    'SUSPICIOUS_FEE',
    'FEE_DIFFERS_FROM_TEXT',
    'TIME_CONTRADICTION',
    'TIME_DIFFERS_BY_CHANNEL',
    'NAME_CLEANED',
  ]),
  field: v.nullable(v.string()),
  message: bothWords,
});

const procedures = v.array(
  v.object({
    code: v.string(),
    validFrom: v.string(),
    name: words,
    category: v.string(),
    onlineLevel: v.picklist(['FULL', 'PARTIAL', 'NONE']),
    nonTerritorial: v.boolean(),
    levels: v.array(v.picklist(['MINISTRY', 'PROVINCE', 'COMMUNE'])),
    for: v.array(v.picklist(['CITIZEN', 'ORGANIZATION', 'FOREIGNER'])),
    competentAgency: words,
    decision: v.nullable(v.string()),
    channels: v.array(
      v.object({ channel, timeLimit: time, otherTimeLimits: v.array(time), fees: v.array(fee) }),
    ),
    results: v.array(v.string()),
    legalBases: v.array(act),
    notes: v.array(v.object({ code: v.string(), text: words })),
    findings: v.array(finding),
  }),
);

const components = v.array(
  v.object({
    procedure: v.string(),
    code: v.string(),
    name: words,
    originals: v.number(),
    copies: v.number(),
    requirement: v.object({
      need: v.picklist(['ALWAYS', 'CONDITIONAL', 'IF_NOT_IN_DATABASES']),
      handling: v.picklist(['SUBMIT', 'SHOW']),
      channels: v.nullable(v.array(channel)),
      condition: v.nullable(words),
      madeFromForm: v.exactOptional(v.boolean()),
      claimedBy: v.exactOptional(v.object({ field: v.string(), values: v.array(v.string()) })),
    }),
    substitution: v.nullable(
      v.object({
        subject,
        sources: v.array(v.string()),
        databases: v.array(words),
        resultTypes: v.array(v.string()),
        condition: v.nullable(words),
        legalBasis: v.string(),
        fallback: words,
      }),
    ),
  }),
);

const formFields = v.array(
  v.object({
    procedure: v.string(),
    key: v.string(),
    label: words,
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
    required: v.boolean(),
    subject,
    source: v.nullable(v.string()),
    choices: v.nullable(v.array(v.object({ value: v.string(), label: words }))),
  }),
);

const groups = v.array(
  v.object({
    code: v.string(),
    name: words,
    legalBases: v.array(act),
    legs: v.array(
      v.object({
        order: v.number(),
        procedure: v.string(),
        startsAfter: v.array(v.number()),
        agency: words,
        results: v.array(v.string()),
        answers: v.array(v.object({ key: v.string(), value: v.string() })),
      }),
    ),
  }),
);

/** The sample procedures as the files write them. Fails with the row and field when a file is not as it must be. */
export function readSampleFiles() {
  return {
    categories: v.parse(named, readJson('categories')),
    resultTypes: v.parse(named, readJson('result-types')),
    acts: v.parse(acts, readJson('legal-acts')),
    procedures: v.parse(procedures, readJson('procedures')),
    components: v.parse(components, readJson('components')),
    formFields: v.parse(formFields, readJson('form-fields')),
    groups: v.parse(groups, readJson('interlinked-groups')),
  };
}

/** All sample files. */
export type SampleFiles = ReturnType<typeof readSampleFiles>;

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(join(import.meta.dirname, `${name}.json`), 'utf8'));
}
