import { Said } from '../../../parts/said.tsx';
import type { DossierRead } from '../dossier/dossier-read.ts';
import { hasEnded } from '../list/chosen-filter.ts';

interface NoStepProps {
  readonly dossier: Pick<DossierRead, 'synchronised' | 'status'>;
}

/** Why there is nothing to do here: another system, another unit or the person goes on, or it has ended. */
export function NoStep({ dossier: { synchronised, status } }: NoStepProps) {
  if (!synchronised && !hasEnded(status)) {
    return (
      <p>
        <Said
          vi="Lúc này đơn vị bạn không có bước nào: đơn vị khác hoặc người dân làm tiếp."
          en="Your unit has no step now: another unit or the person goes on."
        />
      </p>
    );
  }
  return (
    <p>
      {synchronised ? (
        <Said
          vi="Hồ sơ do hệ thống khác đồng bộ sang; hãy xử lý tại hệ thống đó."
          en="Another system keeps this dossier; work on it there."
        />
      ) : (
        <Said vi="Hồ sơ đã kết thúc; không còn bước nào." en="The dossier has ended; no step is left." />
      )}
    </p>
  );
}
