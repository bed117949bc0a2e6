import { useState } from 'react';
import { Both } from './both.tsx';
import { CopyCurl } from './copy-curl.tsx';
import { CopyLink } from './copy-link.tsx';
import { Examples } from './examples.tsx';
import { PersonaOptions } from './persona-options.tsx';
import type { Persona } from '../session/personas.ts';
import { PurposeAndCase } from './purpose-and-case.tsx';
import { Select } from './select.tsx';
import type { Session } from './session.ts';
import type { Shared } from './share-link.ts';
import { useChoices } from './use-choices.ts';

// Where there is no room beside the editor, the rail begins closed.
const NARROW = '(width <= 820px)';

interface RailProps {
  readonly personas: readonly Persona[];
  readonly session: Session;
  /** What the page's address carried; null: nothing. */
  readonly shared: Shared | null;
  readonly onChange: (session: Session) => void;
}

/** Who asks, for what purpose, about which case, and what could be asked. */
export function Rail({ personas, session, shared, onChange }: RailProps) {
  const { choosePersona, chooseOperation } = useChoices({ personas, session, shared, onChange });
  const [isOpen, setOpen] = useState(() => !matchMedia(NARROW).matches);
  return (
    <aside className="rail" data-open={isOpen}>
      <div className="rail-head">
        <a className="brand" href="/">
          <span className="brand-name">Liên Thông</span>
          <span className="brand-role">
            <Both vi="Thử GraphQL" en="Playground" />
          </span>
        </a>
        <RailToggle isOpen={isOpen} onToggle={() => setOpen(!isOpen)} />
      </div>
      <div id="rail-body" className="rail-body" hidden={!isOpen}>
        <div className="rail-scroll">
          <form className="session-fields" onSubmit={(event) => event.preventDefault()}>
            <Select id="persona" vi="Đóng vai" en="Persona" value={session.persona} onChoose={choosePersona}>
              <PersonaOptions personas={personas} />
            </Select>
            <PurposeAndCase session={session} onChange={onChange} />
          </form>
          <Examples onChoose={chooseOperation} />
        </div>
        <div className="rail-foot">
          <CopyLink session={session} />
          <CopyCurl session={session} />
        </div>
      </div>
    </aside>
  );
}

function RailToggle({ isOpen, onToggle }: { readonly isOpen: boolean; readonly onToggle: () => void }) {
  return (
    <button
      type="button"
      className="rail-toggle"
      aria-expanded={isOpen}
      aria-controls="rail-body"
      aria-label={isOpen ? 'Thu gọn · Collapse' : 'Chọn vai và thao tác mẫu · Persona and examples'}
      onClick={onToggle}
    >
      <span aria-hidden="true">{isOpen ? '«' : '☰'}</span>
    </button>
  );
}
