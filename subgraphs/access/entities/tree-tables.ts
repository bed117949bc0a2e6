import { RetentionNoteSchema } from './retention-note.ts';
import { TreeHeadSchema } from './tree-head.ts';
import { TreeLeafSchema } from './tree-leaf.ts';
import { TreeNodeSchema } from './tree-node.ts';
import { UnsealedRecordSchema } from './unsealed-record.ts';

/** The tables of the log's tree, and what was dropped of the log. */
export const TREE_TABLES = [
  TreeLeafSchema,
  TreeNodeSchema,
  TreeHeadSchema,
  UnsealedRecordSchema,
  RetentionNoteSchema,
];
