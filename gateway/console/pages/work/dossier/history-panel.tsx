import { Panel } from '../../../parts/panel.tsx';
import { Timeline } from '../../../parts/timeline.tsx';
import { useSpeech } from '../../../words/language.tsx';
import type { DossierRead } from './dossier-read.ts';
import { eventNotes, eventTitle, eventTone } from './event-words.ts';

/** What happened to a dossier, the latest first. */
export function HistoryPanel({ dossier }: { readonly dossier: DossierRead }) {
  const { language } = useSpeech();
  const steps = (dossier.history ?? []).toReversed().map((event, index, all) => ({
    key: String(all.length - index),
    at: event.at,
    title: eventTitle(event),
    tone: eventTone(event),
    note: eventNotes(event, language).map((note) => <p key={note}>{note}</p>),
  }));
  return (
    <Panel title={{ vi: 'Quá trình', en: 'History' }}>
      <Timeline steps={steps} />
    </Panel>
  );
}
