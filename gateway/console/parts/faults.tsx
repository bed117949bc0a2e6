import { type Fault, faultKind } from '../graph/fault.ts';
import { useSpeech } from '../words/language.tsx';
import { Button } from './button.tsx';
import { faultSentences } from './fault-sentences.ts';
import { Notice } from './notice.tsx';
import { Said } from './said.tsx';

const TITLES = {
  away: {
    tone: 'warn',
    words: { vi: 'Một phần dữ liệu tạm thời chưa lấy được', en: 'Some data cannot be had at the moment' },
  },
  refused: {
    tone: 'info',
    words: { vi: 'Một phần không dành cho bạn xem', en: 'Some of it is not for you to see' },
  },
  failed: { tone: 'bad', words: { vi: 'Có lỗi xảy ra', en: 'Something went wrong' } },
} as const;

interface FaultsProps {
  readonly faults: readonly Fault[];
  /** Asks anew for what an owner that is away did not answer; absent where that is offered otherwise. */
  readonly again?: () => void;
}

/** What an answer lacks, by kind, each reason once. Nothing when it lacks nothing. */
export function Faults({ faults, again }: FaultsProps) {
  const { language } = useSpeech();
  const kinds = (['away', 'refused', 'failed'] as const).map((kind) => ({
    kind,
    sentences: faultSentences(
      faults.filter((fault) => faultKind(fault) === kind),
      language,
    ),
  }));
  return kinds
    .filter(({ sentences }) => sentences.length > 0)
    .map(({ kind, sentences }) => (
      <Notice key={kind} tone={TITLES[kind].tone} title={TITLES[kind].words}>
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {kind === 'away' && again !== undefined && (
          <p>
            <Button onPress={again}>
              <Said vi="Thử lại" en="Try again" />
            </Button>
          </p>
        )}
      </Notice>
    ));
}
