import { Both } from './both.tsx';
import type { Run } from './run.ts';
import { Remark } from './told.tsx';
import { type ToldSource, toldSources } from './told-sources.ts';

// One word more for each than the pages say, since both languages stand here.
const ASSURANCES: Readonly<Record<string, string>> = {
  VERIFIED: 'đã xác thực · verified',
  STORED_DOCUMENT: 'theo giấy tờ đã cấp · from an issued document',
  DECLARED: 'theo lời khai · as declared',
};

/** The sources that the newest answer itself tells of its values; nothing where it tells none. */
export function SourcesTold({ run }: { readonly run: Run | null }) {
  const sources = toldSources(run?.answer);
  return sources.length === 0 ? null : (
    <section className="sources" aria-labelledby="sources-title">
      <h2 id="sources-title">
        <Both
          vi={`${String(sources.length)} giá trị mang nguồn riêng`}
          en={`${String(sources.length)} values carry their source`}
        />
      </h2>
      <Remark
        vi="Trục tự đọc nguồn và đóng dấu khi nộp; người nộp không khai thay được."
        en="The hub reads the source and stamps it on submission; nobody can claim it."
      />
      <ul className="fields">
        {sources.map((source) => (
          <SourceItem key={source.at} source={source} />
        ))}
      </ul>
    </section>
  );
}

function SourceItem({ source: { at, key, owner, path, asOf, assurance } }: { readonly source: ToldSource }) {
  return (
    <li>
      <p className="field-head">
        <code>{key ?? at}</code>
        {assurance !== null && <span className="field-class">{ASSURANCES[assurance] ?? assurance}</span>}
      </p>
      <p className="field-owner">
        <strong>{owner}</strong>
        {path !== null && (
          <>
            {' '}
            · <code>{path}</code>
          </>
        )}
        {asOf !== null && (
          <>
            {' '}
            · tới · as of <time dateTime={asOf}>{new Date(asOf).toLocaleString('vi-VN')}</time>
          </>
        )}
      </p>
      {key !== null && <p className="quiet">{at}</p>}
    </li>
  );
}
