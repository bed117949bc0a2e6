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

/** What stands in the log stays in it: whoever serves adds to these tables, and changes and removes nothing. */
export const APPEND_ONLY = [
  'access_record',
  'access_wide_look',
  'access_leaf',
  'access_node',
  'access_head',
  'access_retention',
];
