import { PlaceChooser } from './place-chooser.tsx';
import { PlaceHeading, type UnitShown } from './place-heading.tsx';
import type { BoardPlacing } from './use-board-place.ts';

interface PlaceHeadProps {
  readonly placing: BoardPlacing;
  /** Null: on their way. */
  readonly figures: { readonly unit: UnitShown | null } | null;
}

/** Chooses for whom and when, and says what was chosen. */
export function PlaceHead({ placing, figures }: PlaceHeadProps) {
  const unit = figures?.unit ?? null;
  return (
    <>
      <PlaceChooser placing={placing} named={unit?.name ?? null} />
      <PlaceHeading place={placing.place} unit={unit} />
    </>
  );
}
