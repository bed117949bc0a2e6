import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import * as v from 'valibot';

const file = v.object({ note: v.string(), units: v.array(v.string()) });

/** The units of the sample world for which the hub issues dossier codes. */
export function readIssuingUnits(): readonly string[] {
  const text = readFileSync(join(import.meta.dirname, 'issuing-units.json'), 'utf8');
  return v.parse(file, JSON.parse(text)).units;
}
