import { Said } from '../../../parts/said.tsx';
import { ReasonStrip } from '../reason-strip.tsx';

/** Why a list of dossiers is looked at, and what of people stands in it. */
export function ListStrip() {
  return (
    <ReasonStrip purpose="WORK_LIST" inCase={null}>
      <Said
        vi="Bạn đang xem danh sách việc của đơn vị: chỉ có tên chủ hồ sơ. Mỗi lần xem được ghi lại; người dân sẽ thấy."
        en="You are looking at your unit's work: owners' names and no more. Every look is recorded; the people will see it."
      />
    </ReasonStrip>
  );
}
