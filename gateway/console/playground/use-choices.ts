import { useGraphiQL } from '@graphiql/react';
import { useEffect, useRef } from 'react';
import { sessionFor } from './audiences.ts';
import type { Persona } from '../session/personas.ts';
import { fittingOperation, type ReadyOperation } from './ready-operations.ts';
import { type Session, sessionOf } from './session.ts';
import type { Shared } from './share-link.ts';
import { useReadyOperation } from './use-ready-operation.ts';
import { useSharedOperation } from './use-shared-operation.ts';

interface Choosing {
  readonly personas: readonly Persona[];
  readonly session: Session;
  /** What the page's address carried; null: nothing. */
  readonly shared: Shared | null;
  readonly onChange: (session: Session) => void;
}

interface Choices {
  readonly choosePersona: (name: string) => void;
  readonly chooseOperation: (operation: ReadyOperation) => void;
}

/** What choosing in the rail does: a persona brings its purpose, its case and an operation; an operation brings somebody who may ask it. */
export function useChoices({ personas, session, shared, onChange }: Choosing): Choices {
  const open = useReadyOperation();
  const openShared = useSharedOperation();
  const find = (name: string) => personas.find(({ persona }) => persona === name) ?? null;
  useOnceEditorsStand(() => {
    if (shared === null) {
      open(fittingOperation(find(session.persona), session), session, false);
    } else {
      openShared(shared);
    }
  });
  return {
    choosePersona: (name) => {
      const next = sessionOf(find(name));
      onChange(next);
      open(fittingOperation(find(name), next), next, false);
    },
    chooseOperation: (operation) => {
      const next = sessionFor(operation, session, personas);
      onChange(next);
      open(operation, next, true);
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
