import { AreaInput } from './area-input.tsx';
import { ChoiceInput } from './choice-input.tsx';
import { itemChoices } from './item-choices.ts';
import type { InputProps } from './item-input.tsx';
import { TextInput } from './text-input.tsx';

/** The control for a field that stands alone, by what may be entered. */
export function ItemControl(props: InputProps) {
  if (itemChoices(props.item).length > 0) {
    return <ChoiceInput {...props} />;
  }
  return props.item.type === 'AREA' || props.item.type === 'UNIT' ? (
    <AreaInput {...props} />
  ) : (
    <TextInput {...props} />
  );
}
