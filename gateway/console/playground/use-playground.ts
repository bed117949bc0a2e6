import { useEffect, useRef, useState } from 'react';
import type { Ask, Persona } from '../session/personas.ts';
import { askOwners } from './ask-owners.ts';
import { describedAnswer } from './docs.ts';
import { openHub } from './hub.ts';
import { createHubFetcher } from './hub-fetcher.ts';
import { fittingOperation } from './ready-operations.ts';
import type { Run } from './run.ts';
import { sharedIn } from './share-link.ts';
import { addressOf, sessionFromAddress } from './session.ts';
import { withoutPersonalNumbers } from './personal-numbers.ts';
import { variablesText } from './use-ready-operation.ts';

/** What the page keeps: for whom it asks, its way to the hub, its first tabs and the newest run. */
export function usePlayground(personas: readonly Persona[], ask: Ask) {
  const [session, setSession] = useState(() => sessionFromAddress(location.search, personas));
  const [shared] = useState(() => sharedIn(location.hash));
  const [run, setRun] = useState<Run | null>(null);
  const latest = useRef(session);
  const [askAs] = useState(() => openHub(ask, personas));
  const [fetcher] = useState(() =>
    createHubFetcher(ask, () => latest.current, {
      onRun: setRun,
      describe: (schema) => describedAnswer(schema, () => askOwners(askAs)),
    }),
  );
  const [tabs] = useState(() => {
    const fitting = fittingOperation(
      personas.find(({ persona }) => persona === session.persona) ?? null,
      session,
    );
    return [{ query: fitting.text, variables: variablesText(fitting, session) }];
  });
  useEffect(() => {
    latest.current = session;
    // A number that was typed as the case by mistake does not get into the address.
    const { text: inCase } = withoutPersonalNumbers(session.case);
    const address = `${location.pathname}${addressOf({ ...session, case: inCase })}`;
    history.replaceState(null, '', address);
  }, [session]);
  return { session, setSession, fetcher, askAs, tabs, run, shared };
}
