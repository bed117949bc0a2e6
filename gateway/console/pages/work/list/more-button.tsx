import { Button } from '../../../parts/button.tsx';
import { Said } from '../../../parts/said.tsx';

interface MoreButtonProps {
  /** True: the list goes by due date; false: from the newest. */
  readonly isByDue: boolean;
  readonly onPress: () => void;
}

/** Turns the list over. */
export function MoreButton({ isByDue, onPress }: MoreButtonProps) {
  return (
    <p>
      <Button onPress={onPress}>
        {isByDue ? (
          <Said vi="Tải thêm hồ sơ đến hạn sau" en="Load those due later" />
        ) : (
          <Said vi="Tải thêm hồ sơ nộp trước đó" en="Load dossiers submitted earlier" />
        )}
      </Button>
    </p>
  );
}
