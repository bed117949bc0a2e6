import * as v from 'valibot';

import type { Parsed } from '#schema/scalars/parsed.ts';
import { parsePersonalId } from '#schema/scalars/personal-id.ts';
import { parseTaxCode } from '#schema/scalars/tax-code.ts';
import { parseUnitCode } from '#schema/scalars/unit-code.ts';

const NAME = v.pipe(v.string(), v.regex(/^\P{Cc}{1,255}$/u));
const ROLE = v.pipe(v.string(), v.regex(/^[A-Z][A-Z0-9_]{0,63}$/));
// RFC 6749, section 3.3; the order says nothing.
const SCOPE = v.pipe(
  v.string(),
  v.regex(/^(?:[!#-[\]-~]+(?: [!#-[\]-~]+)*)?$/),
  v.transform((scope) => [...new Set(scope.split(' '))].filter((one) => one !== '').toSorted()),
  v.maxLength(100),
);
const UNIT = canonical(parseUnitCode);
const PERSONAL_ID = canonical(parsePersonalId);

// RFC 9068, section 2.2: what every access token says beside its issuer, audience and times, which are checked before.
const EVERYONE = { sub: NAME, jti: NAME, client_id: NAME };

const claimsSchema = v.variant('kind', [
  v.object({
    ...EVERYONE,
    kind: v.literal('CITIZEN'),
    personal_id: PERSONAL_ID,
    vneid_level: v.picklist([1, 2]),
  }),
  v.object({
    ...EVERYONE,
    kind: v.literal('REPRESENTATIVE'),
    personal_id: PERSONAL_ID,
    tax_code: canonical(parseTaxCode),
  }),
  v.object({ ...EVERYONE, kind: v.literal('OFFICER'), unit: UNIT, role: ROLE }),
  v.object({ ...EVERYONE, kind: v.literal('MACHINE'), unit: UNIT, scope: v.optional(SCOPE, '') }),
  v.object({ ...EVERYONE, kind: v.literal('REGISTRY'), unit: UNIT, scope: v.optional(SCOPE, '') }),
  v.object({ ...EVERYONE, kind: v.picklist(['DATA_PROTECTION', 'STATISTICS']) }),
]);

/** What an access token says of its holder, in canonical forms. SECURITY.md explains each claim. */
export type TokenClaims = Readonly<v.InferOutput<typeof claimsSchema>>;

/** The claims of a token whose signature and terms were checked. Throws when they are not those of any kind of caller. */
export function readClaims(payload: unknown): TokenClaims {
  return v.parse(claimsSchema, payload);
}

function canonical(parse: (input: unknown) => Parsed<string>) {
  return v.pipe(
    v.string(),
    v.rawTransform<string, string>(({ dataset, addIssue, NEVER }) => {
      const parsed = parse(dataset.value);
      if (parsed.ok) {
        return parsed.value;
      }
      addIssue();
      return NEVER;
    }),
  );
}
