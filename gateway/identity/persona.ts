import * as v from 'valibot';

import personas from './personas.json' with { type: 'json' };

const personaSchema = v.object({
  vi: v.string(),
  en: v.string(),
  kind: v.string(),
  personalId: v.optional(v.string()),
  vneidLevel: v.optional(v.number()),
  taxCode: v.optional(v.string()),
  unit: v.optional(v.string()),
  role: v.optional(v.string()),
  scopes: v.optional(v.array(v.string())),
});

/** A fictional person or system of the demo, for whom the test issuer makes tokens. */
export type Persona = v.InferOutput<typeof personaSchema>;

/** All personas of the demo, by name. */
export const PERSONAS: ReadonlyMap<string, Persona> = new Map(
  Object.entries(v.parse(v.record(v.string(), personaSchema), personas)),
);
