import { Button } from '../../../parts/button.tsx';
import { Said } from '../../../parts/said.tsx';
import type { Item } from './form.ts';
import { ItemInput } from './item-input.tsx';
import { ItemValue } from './item-value.tsx';
import styles from './known-item.module.css';
import type { Filled } from './use-filled.ts';

/** A known value that is being set right: what is typed beside what the source has. */
export function Correction({ item, filled }: { readonly item: Item; readonly filled: Filled }) {
  return (
    <div className={styles['correction']}>
      <ItemInput item={item} filled={filled} />
      <p className={styles['source']}>
        <Said vi="Đang ghi trong nguồn: " en="The source has: " />
        <ItemValue item={item} value={item.known?.value ?? ''} />.{' '}
        <Said
          vi="Nguồn không đổi khi bạn nộp; chủ dữ liệu nhận giá trị bạn khai và trả lời trong hồ sơ."
          en="Submitting does not change the source; its owner gets what you type and answers in the dossier."
        />
      </p>
      <p>
        <Button weight="quiet" onPress={() => filled.say(item.key, null)}>
          <Said vi="Dùng giá trị đã biết" en="Use the known value" />
        </Button>
      </p>
    </div>
  );
}
