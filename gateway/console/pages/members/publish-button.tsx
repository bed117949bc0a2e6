import { Button } from '../../parts/button.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Said } from '../../parts/said.tsx';
import { PublishSubgraph } from './generated/publish-subgraph.ts';
import styles from './members.module.css';
import { StepRefused } from './step-refused.tsx';
import { useRegistry } from './use-registry.ts';

interface PublishButtonProps {
  readonly proposal: string;
  /** Told when it is live. */
  readonly onStep: () => void;
}

/** Puts an approved proposal into the graph; it is checked once more before. */
export function PublishButton({ proposal, onStep }: PublishButtonProps) {
  const { sending, refusal, take } = useRegistry(PublishSubgraph);
  const publish = async (): Promise<void> => {
    if ((await take({ proposal })) !== null) {
      onStep();
    }
  };
  return (
    <Panel title={{ vi: 'Đưa vào đồ thị', en: 'Into the graph' }}>
      <p>
        <Said
          vi="Mọi chủ quản đã phê duyệt. Khi công bố, lược đồ được kiểm tra lại với những gì đang chạy lúc này; mọi cổng có nó trong hai giây."
          en="Every owner has approved. It is checked again against what is live now; every gateway has it within two seconds."
        />
      </p>
      <div className={styles['actions']}>
        <Button weight="main" busy={sending} onPress={() => void publish()}>
          <Said vi="Công bố" en="Publish" />
        </Button>
      </div>
      <StepRefused reason={refusal} />
    </Panel>
  );
}
