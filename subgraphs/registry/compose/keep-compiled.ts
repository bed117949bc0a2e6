import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

const KEPT = fileURLToPath(new URL('../../../node_modules/.cache/registry', import.meta.url));

/**
 * Keeps the compiled code of this process for the next one of its kind: to read and compile it takes longer than to check a small member. It lies
 * with the program itself, where nobody else writes; where nothing can be written it only takes longer.
 */
export function keepCompiled(): void {
  enableCompileCache(KEPT);
}
