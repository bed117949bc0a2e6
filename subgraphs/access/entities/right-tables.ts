import { ConsentSchema } from './consent.ts';
import { EmergencySchema } from './emergency.ts';
import { NameMissSchema } from './name-miss.ts';
import { PurposeSchema } from './purpose.ts';
import { RepresentationSchema } from './representation.ts';

/** The tables that say why data may be read. */
export const RIGHT_TABLES = [
  PurposeSchema,
  ConsentSchema,
  RepresentationSchema,
  EmergencySchema,
  NameMissSchema,
];
