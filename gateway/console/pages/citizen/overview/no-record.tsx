import { Notice } from '../../../parts/notice.tsx';
import { Panel } from '../../../parts/panel.tsx';
import { Said } from '../../../parts/said.tsx';
import { Skeleton } from '../../../parts/skeleton.tsx';

/** The shape of a record on its way. */
export function RecordWaiting() {
  return (
    <Panel title={{ vi: 'Thông tin dân cư', en: 'In the population register' }}>
      <Skeleton lines={8} />
    </Panel>
  );
}

/** Stands where the record would, for an account that the register does not hold. */
export function NotHeld() {
  return (
    <Notice tone="info" title={{ vi: 'Chưa có dữ liệu dân cư', en: 'The register does not hold you' }}>
      <p>
        <Said
          vi="Cơ sở dữ liệu quốc gia về dân cư chưa có dữ liệu của tài khoản này, hoặc cơ quan chủ quản đang không trả lời."
          en="The population database holds nothing for this account, or its owner does not answer at the moment."
        />
      </p>
    </Notice>
  );
}
