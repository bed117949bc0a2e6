import { parseUnitCode } from '#schema/scalars/unit-code.ts';
import type { CommandOutcome, SubgraphRuntime, SubgraphTool, ToolWords } from '#shared/define.ts';
import { inBothLanguages } from '#shared/errors.ts';

import { issuingUnits } from '../entities/issuing-unit.ts';
import { receivingUnitOf } from '../entities/receiving-units.ts';
import { letIssue } from '../operations/let-issue.ts';
import { stopIssuing } from '../operations/stop-issuing.ts';

/**
 * `hub dossiers issuing-units [--allow <unit>] [--stop <unit>]`: lists the units for which the hub issues dossier codes, after letting one
 * or stopping one. A unit that the copy of the units' tree does not have is refused.
 */
export const issuingUnitsTool: SubgraphTool = {
  name: 'issuing-units',
  vi: 'Xem, thêm hoặc dừng các đơn vị để hệ thống cấp mã hồ sơ',
  en: 'List, allow or stop the units for which the hub issues dossier codes',
  word: null,
  options: [
    { flags: '--allow <unit>', vi: 'để hệ thống cấp mã cho đơn vị', en: 'issue codes for this unit' },
    {
      flags: '--stop <unit>',
      vi: 'đơn vị cấp mã trên hệ thống riêng',
      en: 'it issues codes in a system of its own',
    },
  ],
  run: ({ options }, withRuntime) => withRuntime((runtime) => changed(runtime, options)),
};

async function changed(
  { orm }: SubgraphRuntime,
  { allow, stop }: ToolWords['options'],
): Promise<CommandOutcome> {
  const db = orm.em.fork().getKysely<unknown>();
  const [added, ended] = [codeOf(allow), codeOf(stop)];
  const isNotKnown = allow !== undefined && (added === null || (await receivingUnitOf(db, added)) === null);
  if (isNotKnown || (stop !== undefined && ended === null)) {
    return NOT_KNOWN;
  }
  await letIssue(db, added === null ? [] : [added]);
  await stopIssuing(db, ended === null ? [] : [ended]);
  const units = await issuingUnits(db);
  return {
    done: true,
    lines: units.map(({ code, isKnown }) => (isKnown ? code : `${code} ${GONE}`)),
    report: { units },
  };
}

function codeOf(written: string | undefined): string | null {
  const parsed = parseUnitCode(written);
  return parsed.ok ? parsed.value : null;
}

const GONE = inBothLanguages({ vi: '(không còn hoạt động)', en: '(no longer exists)' });

const NOT_KNOWN: CommandOutcome = {
  done: false,
  lines: [
    inBothLanguages({
      vi: 'Không có đơn vị này trong cây đơn vị đã sao chép.',
      en: 'The copied tree of units has no such unit.',
    }),
  ],
  report: { units: [] },
};
