import { Notice } from '../../../parts/notice.tsx';
import { Said } from '../../../parts/said.tsx';
import type { ReadReceiptQuery } from '../graph/generated/read-receipt.ts';
import { LegsOnTheirWay } from './legs-on-their-way.tsx';
import { NextSteps } from './next-steps.tsx';
import styles from './received.module.css';
import { Slip } from './slip.tsx';

type Dossier = NonNullable<ReadReceiptQuery['dossier']>;

/** What was handed in: the slip, what happens next, and the services that follow from it. */
export function Received({ dossier }: { readonly dossier: Dossier }) {
  const fields = dossier.fields ?? [];
  const reused = fields.filter(
    ({ provenance }) => (provenance?.assurance ?? 'DECLARED') !== 'DECLARED',
  ).length;
  return (
    <>
      <Notice
        tone="good"
        title={{
          vi: `Cơ quan đã nhận hồ sơ ${dossier.code}`,
          en: `The agency has your dossier ${dossier.code}`,
        }}
      >
        {reused > 0 && (
          <p>
            <Said
              vi={`${reused} trong ${fields.length} mục lấy từ dữ liệu đã có, bạn không phải khai lại.`}
              en={`${reused} of ${fields.length} answers came from data; you did not have to type them.`}
            />
          </p>
        )}
      </Notice>
      <div className={styles['columns']}>
        <Slip dossier={dossier} />
        <NextSteps dossier={dossier} />
      </div>
      {dossier.group !== null && <LegsOnTheirWay group={dossier.group} code={dossier.code} />}
    </>
  );
}
