import { Answer } from '../../parts/answer.tsx';
import { ButtonLink } from '../../parts/button.tsx';
import { Page } from '../../parts/page.tsx';
import { Said } from '../../parts/said.tsx';
import { mandateOf } from './may.ts';
import styles from './members.module.css';
import { MyProposals } from './my-proposals.tsx';
import { Readiness } from './readiness.tsx';
import { Trail } from './trail.tsx';
import { useStanding } from './use-standing.ts';

/** What waits for the reader, what is theirs, how ready everybody is, and what was done. */
export function Overview() {
  const asked = useStanding();
  return (
    <Page title={{ vi: 'Phân hệ của tôi', en: 'My subgraphs' }} lead={LEAD}>
      <div className={styles['actions']}>
        <ButtonLink to="/members/check" weight="main">
          <Said vi="Kiểm tra một lược đồ" en="Check a schema" />
        </ButtonLink>
      </div>
      <Answer to={asked}>
        {({ subgraphs }) => {
          const all = subgraphs ?? [];
          const mandate = mandateOf(all);
          const mine = all.filter(({ usage }) => usage !== null);
          return (
            <div className={styles['parts']}>
              <MyProposals mandate={mandate} />
              {!mandate.runsRegistry && <Readiness title={MINE} caption={MINE_CAPTION} rows={mine} isMine />}
              <Readiness title={BOARD} caption={BOARD_CAPTION} rows={all} />
              <Trail />
            </div>
          );
        }}
      </Answer>
    </Page>
  );
}

const LEAD = {
  vi: 'Từ lược đồ đến trường dữ liệu đang chạy: kiểm tra, đề nghị, chủ quản phê duyệt, công bố; và đường quay lại.',
  en: 'From a schema to a field that is live: check, propose, the owners approve, publish; and the way back.',
};
const MINE = { vi: 'Phân hệ của cơ quan tôi', en: 'My agency’s subgraphs' };
const BOARD = { vi: 'Bảng sẵn sàng', en: 'Readiness board' };
const MINE_CAPTION = {
  vi: 'Phân hệ mà cơ quan bạn chịu trách nhiệm, với những gì đã được hỏi',
  en: 'Subgraphs that your agency answers for, with what was asked of them',
};
const BOARD_CAPTION = {
  vi: 'Mọi phân hệ: ở trong đồ thị, trả lời, đã chứng nhận và mới tới đâu',
  en: 'Every subgraph: in the graph, answering, certified, and how fresh',
};
