import { Empty } from '../../parts/empty.tsx';
import { Said } from '../../parts/said.tsx';

const TITLES = {
  malformed: { vi: 'Đây không phải mã số hồ sơ', en: 'This is no dossier code' },
  unknown: { vi: 'Không tìm thấy hồ sơ mang mã này', en: 'No dossier has this code' },
};

/** Says that there is nothing to be told, and what to look at. */
export function UnknownCode({ reason }: { readonly reason: keyof typeof TITLES }) {
  return (
    <div role="status">
      <Empty title={TITLES[reason]}>
        <p>
          <Said
            vi="Hãy so từng ký tự với giấy tiếp nhận hồ sơ và hẹn trả kết quả: mã gồm mã cơ quan, ngày nộp và số thứ tự, ví dụ H26.101-261121-0007. Hồ sơ vừa nộp có thể cần vài phút mới tra cứu được."
            en="Compare each character with the receipt: the code is the agency, the day and a number, such as H26.101-261121-0007. A dossier handed in just now may take some minutes to appear."
          />
        </p>
      </Empty>
    </div>
  );
}
