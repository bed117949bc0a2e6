import { Page } from '../../../parts/page.tsx';
import { Panel } from '../../../parts/panel.tsx';
import { Said } from '../../../parts/said.tsx';
import { ReasonStrip } from '../reason-strip.tsx';
import { OpeningForm } from './opening-form.tsx';

const INTAKE = { vi: 'Lượt tiếp nhận', en: 'Intake' };
const TITLE = { vi: 'Tiếp nhận tại quầy', en: 'Taken in at the counter' };
const LEAD = {
  vi: 'Người dân đang ở trước mặt bạn. Đối chiếu giấy tờ, mở lượt tiếp nhận, rồi lập hồ sơ cùng họ.',
  en: 'Somebody stands before you. Compare their paper, open an intake, then fill in the dossier with them.',
};

/** Opens an intake for whoever stands at the counter; until then nothing of them is read. */
export function OpenIntakePage() {
  return (
    <Page title={TITLE} lead={LEAD}>
      <ReasonStrip purpose="PROCESS_DOSSIER" inCase={null} caseName={INTAKE}>
        <Said
          vi="Chưa xem dữ liệu của ai. Lượt tiếp nhận mở ra là hồ sơ tạm trong 8 giờ; mọi lần xem sau đó được ghi lại và người dân sẽ thấy."
          en="Nobody's data are looked at yet. An intake counts as a case for 8 hours; every look under it is recorded, and the person will see it."
        />
      </ReasonStrip>
      <Panel title={{ vi: 'Ai đến, làm việc gì', en: 'Who has come, and for what' }}>
        <OpeningForm />
      </Panel>
    </Page>
  );
}
