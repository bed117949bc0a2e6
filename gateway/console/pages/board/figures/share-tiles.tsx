import type { BoardFiguresShown } from './group-points.ts';
import { MEASURES } from './measure.ts';
import { ShareTile } from './share-tile.tsx';
import styles from './share-tiles.module.css';

const NO_TARGET = {
  vi: 'Mục tiêu năm đặt riêng cho tỉnh và cho bộ: chọn một đơn vị để so.',
  en: 'The yearly target is set for provinces and for ministries: choose one to compare.',
};

/** The shares that leaders ask for first, each against its target where it has one. */
export function ShareTiles({ figures }: { readonly figures: BoardFiguresShown }) {
  const { fullOnline, fieldReuse, paperReuse, identifierCoverage } = figures;
  const onTime = figures.indicators.find(({ code }) => code === '2.1');
  return (
    <ul className={styles['tiles']}>
      <ShareTile
        title={MEASURES.fullOnline}
        share={fullOnline}
        of={{ vi: 'hồ sơ', en: 'dossiers' }}
        without={figures.unit === null ? NO_TARGET : null}
      />
      {onTime && (
        <ShareTile title={MEASURES['2.1']} share={onTime} of={{ vi: 'hồ sơ', en: 'dossiers' }} isOnTime />
      )}
      <ShareTile title={MEASURES.fieldReuse} share={fieldReuse} of={{ vi: 'nội dung', en: 'answers' }} />
      <ShareTile title={MEASURES.paperReuse} share={paperReuse} of={{ vi: 'giấy tờ', en: 'papers' }} />
      <ShareTile
        title={MEASURES.identifierCoverage}
        share={identifierCoverage}
        of={{ vi: 'hồ sơ', en: 'dossiers' }}
      />
    </ul>
  );
}
