import { ButtonLink } from '../../../parts/button.tsx';
import { Empty } from '../../../parts/empty.tsx';
import { Said } from '../../../parts/said.tsx';

/** Stands where a procedure would: there is none of this code today. */
export function UnknownProcedure() {
  return (
    <Empty title={{ vi: 'Không có thủ tục này', en: 'There is no such procedure' }}>
      <p>
        <Said
          vi="Mã có thể sai, hoặc hôm nay thủ tục không có hiệu lực."
          en="The code may be wrong, or the procedure is not in force today."
        />
      </p>
      <ButtonLink to="/apply">
        <Said vi="Chọn thủ tục" en="Choose a procedure" />
      </ButtonLink>
    </Empty>
  );
}
