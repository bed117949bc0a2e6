import { Button } from '../../../parts/button.tsx';
import { Said } from '../../../parts/said.tsx';
import { useSpeech } from '../../../words/language.tsx';
import styles from '../citizen.module.css';

interface PagesProps {
  /** Cursors of the pages before this one, the first page's none. */
  readonly path: readonly string[];
  /** Null: the page was not answered. */
  readonly info: { readonly hasNextPage: boolean; readonly endCursor: string | null } | null;
  readonly onTurn: (path: readonly string[]) => void;
}

/** The way to newer and older pages. Nothing stands here when there is one page. */
export function Pages({ path, info, onTurn }: PagesProps) {
  const { say } = useSpeech();
  const next = info?.hasNextPage === true ? info.endCursor : null;
  if (path.length === 0 && next === null) {
    return null;
  }
  return (
    <nav
      className={styles['row']}
      aria-label={say({ vi: 'Các trang của danh sách', en: 'Pages of the list' })}
    >
      {path.length > 0 && (
        <Button onPress={() => onTurn(path.slice(0, -1))}>
          <Said vi="Mới hơn" en="Newer" />
        </Button>
      )}
      {next !== null && (
        <Button onPress={() => onTurn([...path, next])}>
          <Said vi="Cũ hơn" en="Older" />
        </Button>
      )}
    </nav>
  );
}
