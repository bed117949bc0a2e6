import { useState } from 'react';
import type { AnyVariables, TypedDocumentNode } from 'urql';

import { PUBLIC } from '../../graph/reason.ts';
import { useSend } from '../../graph/use-send.ts';
import { useLang } from '../../words/use-lang.ts';
import { refusalOf } from './refusal.ts';

/** A step of the registry: `take` takes it and gives what came of it, null when it was refused; `refusal` says why. */
export interface RegistryStep<Input, Data> {
  readonly sending: boolean;
  /** Null: not refused. */
  readonly refusal: string | null;
  readonly take: (input: Input) => Promise<Data | null>;
}

type Inputs<Input> = AnyVariables & { readonly input: Input; readonly lang: 'VI' | 'EN' };

/** A step of the registry that the reader may take; the hub decides whether they may. */
export function useRegistry<Input, Data extends object>(
  change: TypedDocumentNode<Data, Inputs<Input>>,
): RegistryStep<Input, Data> {
  const lang = useLang();
  const { sending, send } = useSend(change);
  const [refusal, setRefusal] = useState<string | null>(null);
  return {
    sending,
    refusal,
    take: async (input) => {
      const sent = await send({ input, lang }, PUBLIC);
      const refused = refusalOf(sent);
      setRefusal(refused);
      return refused === null ? sent.data : null;
    },
  };
}
