import { Button } from '../../../parts/button.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { Said } from '../../../parts/said.tsx';
import { Timeline } from '../../../parts/timeline.tsx';
import { useSpeech } from '../../../words/language.tsx';
import type { DossierRead } from '../dossier/dossier-read.ts';
import { eventNotes, eventTitle, eventTone } from '../dossier/event-words.ts';
import { newEvents } from './new-events.ts';
import type { ChangedDossier } from './step-answer.ts';

interface ChangedMeanwhileProps {
  readonly before: DossierRead;
  readonly now: ChangedDossier;
  readonly onReload: () => void;
}

const TITLE = { vi: 'Hồ sơ đã thay đổi trước bạn', en: 'The dossier was changed before you' };

/** Tells whoever came second that nothing was done, and what the first one did. */
export function ChangedMeanwhile({ before, now, onReload }: ChangedMeanwhileProps) {
  const { language } = useSpeech();
  const steps = newEvents(before.history ?? [], now.history ?? []).map((event, index) => ({
    key: String(index),
    at: event.at,
    title: eventTitle(event),
    tone: eventTone(event),
    note: eventNotes(event, language).map((note) => <p key={note}>{note}</p>),
  }));
  return (
    <>
      <Notice tone="bad" title={TITLE}>
        <p>
          <Said
            vi="Bước của bạn chưa được thực hiện. Trong lúc bạn quyết định, đã có:"
            en="Your step was not taken. While you were deciding, this happened:"
          />
        </p>
      </Notice>
      <Timeline steps={steps} />
      <p>
        <Button weight="main" onPress={onReload}>
          <Said vi="Tải lại hồ sơ" en="Reload the dossier" />
        </Button>
      </p>
    </>
  );
}
