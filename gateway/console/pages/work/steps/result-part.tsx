import { ChoicePart } from './choice-part.tsx';
import { hashOf } from './hash-of.ts';
import { ResultFile } from './result-file.tsx';
import { RowsPart } from './rows-part.tsx';
import { BLANK_ROWS, filledRow, type ResultRow } from './step-form.ts';
import type { PartProps } from './step-parts.tsx';
import { TypedPart } from './typed-part.tsx';

const ONE = { vi: 'Kết quả', en: 'Result' };
const TYPE = { vi: 'Loại kết quả', en: 'Kind of result' };
const CHOOSE = { vi: 'Chọn loại kết quả', en: 'Choose a kind' };
const NUMBER = { vi: 'Số, ký hiệu (nếu có)', en: 'Number (if it has one)' };
const ISSUED = { vi: 'Ngày cấp', en: 'Day of issue' };
const MOST_LETTERS = 100;

/** The results that are returned, at most one of a kind: its kind, its number and day, and the hash of its file. */
export function ResultPart(props: PartProps) {
  const { dossier, form, onFill } = props;
  const kinds = (dossier.procedure?.results ?? []).map(({ code, name }) => ({
    value: code,
    name: name ?? code,
  }));
  return (
    <RowsPart
      one={ONE}
      rows={form.results}
      blank={BLANK_ROWS.results}
      most={Math.max(kinds.length, 1)}
      fewest={1}
      onRows={(results) => onFill({ results })}
    >
      {(result) => (
        <OneResult
          {...props}
          result={result}
          kinds={kinds.filter(
            ({ value }) => value === result.type || form.results.every(({ type }) => type !== value),
          )}
        />
      )}
    </RowsPart>
  );
}

interface OneResultProps extends PartProps {
  readonly result: ResultRow;
  /** The kinds that no other row has. */
  readonly kinds: readonly { readonly value: string; readonly name: string }[];
}

function OneResult({ result, kinds, form, missing, onFill }: OneResultProps) {
  const { row } = result;
  const fill = (some: Partial<ResultRow>): void => onFill({ results: filledRow(form.results, row, some) });
  return (
    <>
      <ChoicePart
        label={TYPE}
        none={CHOOSE}
        choices={kinds}
        value={result.type}
        problem={missing[`results.${row}.type`]}
        onChoose={(type) => fill({ type })}
      />
      <TypedPart
        label={NUMBER}
        kind="text"
        value={result.number}
        most={MOST_LETTERS}
        problem={undefined}
        onType={(number) => fill({ number })}
      />
      <TypedPart
        label={ISSUED}
        kind="date"
        value={result.issuedOn}
        problem={missing[`results.${row}.issuedOn`]}
        onType={(issuedOn) => fill({ issuedOn })}
      />
      <ResultFile
        sha256={result.sha256}
        problem={missing[`results.${row}.sha256`]}
        onFile={(file) => void hashOf(file).then((sha256) => fill({ sha256 }))}
      />
    </>
  );
}
