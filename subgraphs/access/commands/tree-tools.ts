import type { SubgraphTool } from '#shared/define.ts';

import { exportLog } from './export.ts';
import { head } from './head.ts';
import { retain } from './retain.ts';
import { verify } from './verify.ts';

/** The commands that prove the log, and end what need not be kept. */
export const treeTools: readonly SubgraphTool[] = [verify, exportLog, head, retain];
