import { ReleaseSchema } from './release.ts';
import { ReleaseHeadSchema } from './release-head.ts';
import { ReleasedSchemaSchema } from './released-schema.ts';

/** The tables of what was released. */
export const RELEASE_TABLES = [ReleaseSchema, ReleaseHeadSchema, ReleasedSchemaSchema];
