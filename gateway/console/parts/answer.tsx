import type { ReactNode } from 'react';

import type { Asked } from '../graph/asked.ts';
import { Said } from './said.tsx';
import { Button } from './button.tsx';
import { Faults } from './faults.tsx';
import { Skeleton } from './skeleton.tsx';

interface AnswerProps<Data> {
  readonly to: Asked<Data>;
  /** What stands here while it is on its way; lines of text unless told. */
  readonly waiting?: ReactNode;
  readonly children: (data: Data) => ReactNode;
}

/** Shows what was asked: its shape while it is on its way, whatever was answered, and above it what was not and why. */
export function Answer<Data>({ to, waiting = <Skeleton />, children }: AnswerProps<Data>) {
  if (to.state === 'waiting') {
    return waiting;
  }
  if (to.state === 'answered') {
    return (
      <>
        <Faults faults={to.faults} again={to.again} />
        {children(to.data)}
      </>
    );
  }
  return (
    <>
      <Faults faults={to.faults} />
      <p>
        <Button onPress={to.again}>
          <Said vi="Thử lại" en="Try again" />
        </Button>
      </p>
    </>
  );
}
