import { useEffect, useState } from 'react';

/** What a question beside the answer came to. */
export type Told<Answer> =
  | { readonly state: 'waiting' }
  | { readonly state: 'told'; readonly answer: Answer }
  | { readonly state: 'failed' };

/** Asks when the tab opens, and anew when `key` changes; an answer that comes too late is dropped. */
export function useTold<Answer>(key: unknown, ask: () => Promise<Answer>): Told<Answer> {
  const [told, setTold] = useState<Told<Answer>>({ state: 'waiting' });
  useEffect(() => {
    let isWanted = true;
    const tell = (next: Told<Answer>): void => {
      if (isWanted) {
        setTold(next);
      }
    };
    setTold({ state: 'waiting' });
    ask().then(
      (answer) => tell({ state: 'told', answer }),
      () => tell({ state: 'failed' }),
    );
    return () => {
      isWanted = false;
    };
    // What is asked is decided by the key alone: the function is another one each time.
  }, [key]);
  return told;
}
