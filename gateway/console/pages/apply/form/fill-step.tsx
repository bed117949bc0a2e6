import { Notice } from '../../../parts/notice.tsx';
import { Panel } from '../../../parts/panel.tsx';
import { Said } from '../../../parts/said.tsx';
import styles from './fill-step.module.css';
import { groupItems } from './groups.ts';
import { ItemInput } from './item-input.tsx';
import { anchorOf } from './steps.ts';
import type { Filled } from './use-filled.ts';

/** What nobody knows yet: to be typed. */
export function FillStep({ filled }: { readonly filled: Filled }) {
  const asked = filled.form.items.filter(({ known }) => known === null);
  if (asked.length === 0) {
    return (
      <Notice tone="good" title={{ vi: 'Không còn mục nào phải khai', en: 'Nothing is left to fill in' }}>
        <p>
          <Said
            vi="Mọi mục của tờ khai đã có từ dữ liệu."
            en="Every answer of this form is known from data."
          />
        </p>
      </Notice>
    );
  }
  return groupItems(asked).map(({ subject, title, items }) => (
    <Panel key={subject} title={title}>
      <div className={styles['fields']}>
        {items.map((item) => (
          <div key={item.key} id={anchorOf({ field: item.key, paper: null, isOffice: false })}>
            <ItemInput item={item} filled={filled} />
          </div>
        ))}
      </div>
    </Panel>
  ));
}
