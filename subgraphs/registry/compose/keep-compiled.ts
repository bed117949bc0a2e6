import { fileURLToPath } from 'node:url';

const KEPT = fileURLToPath(new URL('../../../node_modules/.cache/registry', import.meta.url));

/**
 * The whole environment of a process that composes. It keeps its compiled code for the next one of its kind, from its first file on: to read and
 * compile it takes longer than to check a small member. It lies with the program itself, where nobody else writes; where nothing can be
 * written it only takes longer.
 */
export const KEEPING_COMPILED = { NODE_COMPILE_CACHE: KEPT };
