import { Empty } from '../../../parts/empty.tsx';
import { Said } from '../../../parts/said.tsx';

/** Stands where the log would: nobody has looked yet. */
export function NobodyLooked() {
  return (
    <Empty title={{ vi: 'Chưa có ai xem', en: 'Nobody has looked' }}>
      <p>
        <Said
          vi="Khi một cơ quan mở dữ liệu này, lượt xem hiện ở đây ngay."
          en="As soon as an agency opens this data, it shows here."
        />
      </p>
    </Empty>
  );
}
