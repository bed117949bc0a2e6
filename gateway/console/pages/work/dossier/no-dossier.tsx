import { ButtonLink } from '../../../parts/button.tsx';
import { Empty } from '../../../parts/empty.tsx';
import { Said } from '../../../parts/said.tsx';

/** Stands where a dossier would: there is none of this code, or it lies with another unit; the two look alike. */
export function NoDossier() {
  return (
    <Empty title={{ vi: 'Không có hồ sơ này trong phạm vi của bạn', en: 'No such dossier within your unit' }}>
      <p>
        <Said
          vi="Mã không đúng, hoặc hồ sơ thuộc đơn vị khác. Kiểm tra mã trên giấy tiếp nhận."
          en="The code is wrong, or the dossier lies with another unit. Check the code on the receipt."
        />
      </p>
      <ButtonLink to="/work">
        <Said vi="Về danh sách việc" en="Back to the work list" />
      </ButtonLink>
    </Empty>
  );
}
