import { momentText } from '../../words/format.ts';
import { useSpeech } from '../../words/language.tsx';
import { agoText } from './ago.ts';

/** A moment as how long ago it is, with the moment itself for whoever points at it or has it read. Null: it is not told. */
export function Since({ moment }: { readonly moment: string | null }) {
  const { language, say } = useSpeech();
  if (moment === null) {
    return say({ vi: 'Không cho biết', en: 'Not told' });
  }
  return (
    <time dateTime={moment} title={momentText(language, moment)}>
      {agoText(language, Date.parse(moment), Date.now())}
    </time>
  );
}
