import { useGraphiQL } from '@graphiql/react';
import { DATA_CLASS } from '../pages/graph/names.ts';
import { askOwners } from './ask-owners.ts';
import { askedFields } from './coordinates.ts';
import type { AskAs } from './hub.ts';
import type { Owned } from './owners.ts';
import type { Asked, Run } from './run.ts';
import { SourcesTold } from './sources-told.tsx';
import { Remark, ToldAnswer } from './told.tsx';
import { useTold } from './use-told.ts';

interface FieldsTabProps {
  readonly asked: Asked;
  /** The newest run; null: nothing was run yet. */
  readonly run: Run | null;
  readonly askAs: AskAs;
}

/** The sources that the answer tells of its values; and for each field of the operation who owns it, how fresh it is, what it means and how the law guards it. */
export function FieldsTab({ asked, run, askAs }: FieldsTabProps) {
  const schema = useGraphiQL((state) => state.schema);
  const told = useTold('owners', () => askOwners(askAs));
  const fields = schema ? askedFields(schema, asked.query) : [];
  return (
    <ToldAnswer to={told}>
      {(owners) => (
        <>
          <SourcesTold run={run} />
          <Remark
            vi="Chủ quản, độ mới, loại dữ liệu và ý nghĩa theo lược đồ trong sổ đăng ký."
            en="Owner, freshness, data class and meaning, from the schemas in the registry."
          />
          <ul className="fields">
            {fields.map(({ coordinate }) => (
              <FieldItem key={coordinate} coordinate={coordinate} owned={owners.get(coordinate) ?? []} />
            ))}
          </ul>
        </>
      )}
    </ToldAnswer>
  );
}

interface FieldItemProps {
  readonly coordinate: string;
  /** Empty: the reader is not told. */
  readonly owned: readonly Owned[];
}

function FieldItem({ coordinate, owned }: FieldItemProps) {
  const [first] = owned;
  const dataClass = DATA_CLASS[first?.dataClass ?? '']?.words;
  return (
    <li>
      <p className="field-head">
        <code>{coordinate}</code>
        {dataClass !== undefined && (
          <span className="field-class">{`${dataClass.vi} · ${dataClass.en}`}</span>
        )}
      </p>
      {owned.map((owner) => (
        <Owner key={owner.subgraph} owner={owner} />
      ))}
      <p>{first?.words.vi}</p>
      <p lang="en">{first?.words.en}</p>
    </li>
  );
}

function Owner({ owner: { subgraph, agency, asOf } }: { readonly owner: Owned }) {
  return (
    <p className="field-owner">
      <strong>{subgraph}</strong>
      {agency !== null && ` · ${agency.vi} · ${agency.en}`}
      {asOf !== null && (
        <>
          {' '}
          · dữ liệu tới · as of <time dateTime={asOf}>{new Date(asOf).toLocaleDateString('vi-VN')}</time>
        </>
      )}
    </p>
  );
}
