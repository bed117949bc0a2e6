import { createReadStream } from 'node:fs';

import * as v from 'valibot';

import { signedHead } from '#shared/held-head.ts';
import { lineBatches } from '#shared/line-batches.ts';
import type { SignedHead } from '#shared/tree-head.ts';
import { UsageError } from '#shared/usage-error.ts';

import { droppedLeaves, type DroppedLeaves } from '../rules/dropped-leaves.ts';
import { LogAudit } from '../rules/log-audit.ts';
import type { AuditResult } from './audit-result.ts';
import { readLeafLine } from './export-lines.ts';

const header = v.object({
  v: v.literal(1),
  kind: v.literal('lien-thong/access/export'),
  notes: v.array(
    v.object({
      note: v.string(),
      key: v.string(),
      signature: v.pipe(
        v.string(),
        v.transform((text) => Buffer.from(text, 'base64url')),
      ),
    }),
  ),
});
const headLine = v.object({ head: v.unknown() });

/** Checks an export, far from the hub and with nothing but it and the head that one holds. Throws UsageError when it is no export. */
export async function auditExport(file: string, held: SignedHead | null): Promise<AuditResult> {
  const audit = new LogAudit(held);
  let dropped: DroppedLeaves | null = null;
  try {
    for await (const lines of lineBatches(createReadStream(file))) {
      const rest: readonly string[] = dropped === null ? lines.slice(1) : lines;
      dropped ??= readHeader(lines[0] ?? '', audit);
      goThrough(rest, audit, dropped);
    }
  } catch (error) {
    throw error instanceof UsageError ? error : noExport(file);
  }
  if (dropped === null) {
    throw noExport(file);
  }
  return { audit, newest: audit.end(null), waiting: null };
}

function goThrough(lines: readonly string[], audit: LogAudit, dropped: DroppedLeaves): void {
  for (const line of lines) {
    const leaf = readLeafLine(line);
    if (leaf === null) {
      readHead(line, audit);
    } else {
      audit.leaf({ ...leaf, wasDropped: leaf.content === null && dropped.has(leaf.index) });
    }
  }
}

function readHeader(line: string, audit: LogAudit): DroppedLeaves {
  const dropped = droppedLeaves(v.parse(header, JSON.parse(line)).notes, null);
  if (!dropped.areSigned) {
    audit.find('SIGNATURE', 0);
  }
  return dropped;
}

/** A line that is neither a leaf nor a head was altered, and whatever stood there is missing. */
function readHead(line: string, audit: LogAudit): void {
  const head = signedHead(v.parse(headLine, JSON.parse(line)).head);
  if (head === null) {
    audit.find('SIGNATURE', audit.size);
  } else {
    audit.head(head);
  }
}

function noExport(file: string): UsageError {
  return new UsageError({
    vi: `Tệp ${file} không đọc được, hoặc không phải bản xuất nhật ký truy cập`,
    en: `The file ${file} cannot be read, or is no export of the access log`,
  });
}
