import { type RefObject, useId } from 'react';

import { Button } from '../../parts/button.tsx';
import { Said } from '../../parts/said.tsx';
import { RollBack } from './generated/roll-back.ts';
import styles from './members.module.css';
import { StepRefused } from './step-refused.tsx';
import { useRegistry } from './use-registry.ts';

interface RollBackDialogProps {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  readonly name: string;
  /** Null: out of the graph. */
  readonly version: number | null;
  /** Told when it was gone back. */
  readonly onStep: () => void;
}

/** Asks once more before a version is put back or a member taken out: everybody's answers change at once. */
export function RollBackDialog({ dialog, name, version, onStep }: RollBackDialogProps) {
  const title = useId();
  const { sending, refusal, take } = useRegistry(RollBack);
  const close = (): void => dialog.current?.close();
  const goBack = async (): Promise<void> => {
    if ((await take({ name, version })) !== null) {
      close();
      onStep();
    }
  };
  return (
    <dialog ref={dialog} className={styles['dialog']} aria-labelledby={title}>
      <h2 id={title}>
        {version === null ? (
          <Said vi={`Đưa ${name} ra khỏi đồ thị?`} en={`Take ${name} out of the graph?`} />
        ) : (
          <Said vi={`Trả ${name} về phiên bản ${version}?`} en={`Put version ${version} of ${name} back?`} />
        )}
      </h2>
      <p>
        <Said
          vi="Mọi cổng đổi theo trong hai giây; nhật ký giữ lại bước này. Trường không còn trong lược đồ thì không hỏi được nữa."
          en="Every gateway follows within two seconds, and the trail keeps it. Fields that the schema no longer has cannot be asked for."
        />
      </p>
      <div className={styles['actions']}>
        <Button weight="main" busy={sending} onPress={() => void goBack()}>
          <Said vi="Đồng ý" en="Do it" />
        </Button>
        <Button onPress={close}>
          <Said vi="Không, giữ nguyên" en="No, leave it" />
        </Button>
      </div>
      <StepRefused reason={refusal} />
    </dialog>
  );
}
