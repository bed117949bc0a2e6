import { Page } from '../../parts/page.tsx';
import { Panel } from '../../parts/panel.tsx';
import { BackToMembers } from './back.tsx';
import { NewCheck } from './new-check.tsx';

/** A schema is pasted here and checked against all that is live. Nothing becomes live by it. */
export function NewCheckPage() {
  return (
    <Page title={{ vi: 'Kiểm tra một lược đồ', en: 'Check a schema' }} lead={LEAD}>
      <BackToMembers />
      <Panel title={{ vi: 'Lược đồ cần kiểm tra', en: 'The schema' }}>
        <NewCheck />
      </Panel>
    </Page>
  );
}

const LEAD = {
  vi: 'Xem lược đồ có ghép được không, có làm hỏng câu hỏi nào không, dữ liệu nào sẽ chảy tới, có hỏi lại điều đồ thị đã biết không. Chưa có gì được đưa vào chạy.',
  en: 'Does it compose, does it break a question, which data would flow, does it ask again what the graph knows? Nothing becomes live.',
};
