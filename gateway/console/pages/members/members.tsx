import { Route, Routes } from 'react-router';

import { ButtonLink } from '../../parts/button.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Page } from '../../parts/page.tsx';
import { Said } from '../../parts/said.tsx';
import { useSession } from '../../session/session.tsx';
import { CheckPage } from './check-page.tsx';
import { MemberPage } from './member-page.tsx';
import { NewCheckPage } from './new-check-page.tsx';
import { Overview } from './overview.tsx';
import { ProposalPage } from './proposal-page.tsx';

/** The console of those who build subgraphs, approve flows of their data, and run the registry. */
export function MemberPages() {
  const { signedIn } = useSession();
  return signedIn?.kind === 'registry' ? (
    <Routes>
      <Route index element={<Overview />} />
      <Route path="check" element={<NewCheckPage />} />
      <Route path="checks/:id" element={<CheckPage />} />
      <Route path="proposals/:id" element={<ProposalPage />} />
      <Route path="subgraphs/:name" element={<MemberPage />} />
    </Routes>
  ) : (
    <Page title={{ vi: 'Phân hệ của tôi', en: 'My subgraphs' }}>
      <Empty title={{ vi: 'Trang dành cho tài khoản sổ đăng ký', en: 'For accounts of the registry' }}>
        <p>
          <Said
            vi="Lập trình viên của bộ, ngành, chủ quản dữ liệu và người quản trị sổ đăng ký đăng nhập để kiểm tra, đề nghị, phê duyệt và công bố phân hệ. Bảng sẵn sàng của mọi phân hệ thì ai cũng xem được."
            en="Developers of ministries, owners of data and whoever runs the registry sign in to check, propose, approve and publish subgraphs. The board of all subgraphs is open to all."
          />
        </p>
        <ButtonLink to="/graph">
          <Said vi="Xem đồ thị dữ liệu" en="See the graph" />
        </ButtonLink>
      </Empty>
    </Page>
  );
}
