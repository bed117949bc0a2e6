import { useSpeech } from '../../../words/language.tsx';
import type { Words } from '../../../words/words.ts';
import type { Item } from '../form/form.ts';
import { ItemControl } from '../form/item-control.tsx';

interface AskedItemProps {
  readonly item: Item;
  readonly value: string;
  readonly trouble: Words | null;
  readonly onSay: (value: string) => void;
}

/** An answer that a held-up service lacks. */
export function AskedItem({ item, value, trouble, onSay }: AskedItemProps) {
  const { say } = useSpeech();
  return (
    <ItemControl
      item={item}
      label={item.label}
      value={value}
      problem={trouble === null ? null : say(trouble)}
      onSay={onSay}
    />
  );
}
