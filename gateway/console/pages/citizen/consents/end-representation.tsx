import { OWN_DATA } from '../../../graph/reason.ts';
import { useSend } from '../../../graph/use-send.ts';
import { Button } from '../../../parts/button.tsx';
import { Said } from '../../../parts/said.tsx';
import { useLang } from '../../../words/use-lang.ts';
import { EndMyRepresentation } from './generated/end-my-representation.ts';

interface EndRepresentationProps {
  readonly id: string;
  readonly onEnded: () => void;
}

/** Ends a representation at once, from either side. */
export function EndRepresentation({ id, onEnded }: EndRepresentationProps) {
  const lang = useLang();
  const { send, sending } = useSend(EndMyRepresentation);
  const end = async (): Promise<void> => {
    await send({ representation: id, lang }, OWN_DATA);
    onEnded();
  };
  return (
    <div>
      <Button busy={sending} onPress={() => void end()}>
        <Said vi="Chấm dứt ngay" en="End it now" />
      </Button>
    </div>
  );
}
