import { useGraphiQL } from '@graphiql/react';
import { useEffect, useRef } from 'react';
import { CopyCurl } from './copy-curl.tsx';
import { NamedOptions } from './named-options.tsx';
import { PersonaOptions } from './persona-options.tsx';
import { type Persona } from './personas.ts';
import { PurposeAndCase } from './purpose-and-case.tsx';
import { fittingOperation, READY_OPERATIONS } from './ready-operations.ts';
import { Select } from './select.tsx';
import { type Session, sessionOf } from './session.ts';
import { useReadyOperation } from './use-ready-operation.ts';

interface SessionBarProps {
  readonly personas: readonly Persona[];
  readonly session: Session;
  readonly onChange: (session: Session) => void;
}

const OPERATIONS = [
  { value: '', vi: 'Chọn', en: 'Choose…' },
  ...READY_OPERATIONS.map(({ name, vi, en }) => ({ value: name, vi, en })),
];

/** Who asks, for what purpose, about which case, and what could be asked. */
export function SessionBar({ personas, session, onChange }: SessionBarProps) {
  const { choosePersona, chooseOperation } = useChoices({ personas, session, onChange });
  return (
    <header className="session-bar">
      <a className="brand" href="/">
        <span className="brand-name">Liên Thông</span>
        <span className="brand-role">
          Trang thử nghiệm · <span lang="en">Playground</span>
        </span>
      </a>
      <form className="session-fields" onSubmit={(event) => event.preventDefault()}>
        <Select id="persona" vi="Đóng vai" en="Persona" value={session.persona} onChoose={choosePersona}>
          <PersonaOptions personas={personas} />
        </Select>
        <PurposeAndCase session={session} onChange={onChange} />
        <Select id="operation" vi="Thao tác mẫu" en="Ready operation" value="" onChoose={chooseOperation}>
          <NamedOptions options={OPERATIONS} />
        </Select>
        <CopyCurl session={session} />
      </form>
    </header>
  );
}

function useChoices({ personas, session, onChange }: SessionBarProps) {
  const open = useReadyOperation();
  const find = (name: string) => personas.find(({ persona }) => persona === name) ?? null;
  useOnceEditorsStand(() => open(fittingOperation(find(session.persona), session), session, false));
  return {
    choosePersona: (name: string) => {
      const next = sessionOf(find(name));
      onChange(next);
      open(fittingOperation(find(name), next), next, false);
    },
    chooseOperation: (name: string) => {
      const chosen = READY_OPERATIONS.find((ready) => ready.name === name);
      if (chosen !== undefined) {
        open(chosen, session, true);
      }
    },
  };
}

// The editors come a moment after the page; only then can an operation be put into them.
function useOnceEditorsStand(act: () => void): void {
  const stand = useGraphiQL((state) => state.queryEditor !== undefined && state.variableEditor !== undefined);
  const done = useRef(false);
  useEffect(() => {
    if (stand && !done.current) {
      done.current = true;
      act();
    }
  }, [stand, act]);
}
