import type { ReactNode } from 'react';

import { Facts } from '../../../parts/facts.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { Said } from '../../../parts/said.tsx';
import { momentText, numberText } from '../../../words/format.ts';
import { useSpeech } from '../../../words/language.tsx';
import styles from '../citizen.module.css';
import type { CheckedProof } from './check-proof.ts';
import type { Look } from './group-looks.ts';
import { verdictOf } from './proof-verdict.ts';

interface ProofShownProps {
  readonly proof: NonNullable<Look['proof']>;
  readonly checked: CheckedProof;
}

/** What the browser found, and everything that anybody else needs to check it again. */
export function ProofShown({ proof, checked }: ProofShownProps) {
  const { language } = useSpeech();
  return (
    <>
      <Verdict checked={checked} />
      <p>
        <Said
          vi="Mỗi lượt xem là một lá của cây băm (RFC 9162). Trình duyệt của bạn vừa tự tính từ lá này lên tới gốc rồi kiểm chữ ký của gốc. Ai sửa hay xóa một lượt xem thì gốc không còn khớp."
          en="Every look is a leaf of a tree of hashes (RFC 9162). Your browser has just computed the way from this leaf to the root and checked the signature of the root. Whoever changes or removes a look breaks it."
        />
      </p>
      <Facts
        facts={[
          {
            label: { vi: 'Lượt xem số', en: 'Number of the look' },
            value: `${numberText(language, proof.index + 1)} / ${numberText(language, proof.size)}`,
          },
          { label: { vi: 'Gốc được ký lúc', en: 'Root signed at' }, value: momentText(language, proof.at) },
        ]}
      />
      <details className={styles['fold']}>
        <summary>
          <Said vi="Để tự kiểm bằng công cụ khác" en="To check it with other tools" />
        </summary>
        <div className={styles['stack']}>
          <Hash name={<Said vi="Mã băm của lượt xem" en="Hash of the look" />} value={proof.leaf} />
          <Hash name={<Said vi="Gốc của nhật ký" en="Root of the log" />} value={proof.root} />
          <Hash name={<Said vi="Khóa công khai (Ed25519)" en="Public key (Ed25519)" />} value={proof.key} />
          <Hash name={<Said vi="Chữ ký" en="Signature" />} value={proof.signature} />
          <Hash
            name={<Said vi="Đường từ lá tới gốc" en="Way from leaf to root" />}
            value={proof.path.join(' ')}
          />
        </div>
      </details>
    </>
  );
}

function Verdict({ checked }: { readonly checked: CheckedProof }) {
  const { tone, title } = verdictOf(checked);
  return <Notice tone={tone} title={title} />;
}

function Hash({ name, value }: { readonly name: ReactNode; readonly value: string }) {
  return (
    <div>
      <p className={styles['muted']}>{name}</p>
      <p className={styles['code']}>{value}</p>
    </div>
  );
}
