import { OWN_DATA } from '../../../graph/reason.ts';
import { useAsk } from '../../../graph/use-ask.ts';
import { useLang } from '../../../words/use-lang.ts';
import { DossierNames } from './generated/dossier-names.ts';

/** The procedures of the reader's own dossiers, by code; none while they are on their way. */
export function useDossierNames(): ReadonlyMap<string, string> {
  const named = useAsk({ of: DossierNames, with: { lang: useLang() }, reason: OWN_DATA });
  const dossiers = named.state === 'answered' ? (named.data.dossiers?.edges ?? []) : [];
  return new Map(dossiers.map(({ node }) => [node.code, node.procedure?.name ?? node.code] as const));
}
