import type { AskAs } from './hub.ts';
import { lookRecords } from './look-records.ts';
import type { Run } from './run.ts';
import { Remark, ToldAnswer } from './told.tsx';
import { useTold } from './use-told.ts';

/** The access records that the run wrote, in the words in which the person reads them. */
export function SeenTab({ run, askAs }: { readonly run: Run; readonly askAs: AskAs }) {
  const told = useTold(run, () => lookRecords(askAs, run));
  return (
    <ToldAnswer to={told}>
      {(records) =>
        records.length === 0 ? (
          <Remark
            vi="Thao tác này không đọc dữ liệu của ai, nên không ghi lượt xem nào."
            en="It read nobody’s data, so no look was recorded."
          />
        ) : (
          <>
            <Remark
              vi="Được ghi trước khi câu trả lời rời cổng. Người có dữ liệu đọc đúng những lời này ở trang “Dữ liệu của tôi”; ở đây bộ phận bảo vệ dữ liệu đọc, không nêu tên ai."
              en="Recorded before the answer left. The person reads these very words under “My data”; here data protection reads them, and nobody is named."
            />
            <ul className="records">
              {records.map(({ id, at, reason, english, purpose, dossier, fields, isSealed }) => (
                <li key={id}>
                  <p>{reason}</p>
                  <p lang="en">{english}</p>
                  <p className="record-foot">
                    <time dateTime={at}>{new Date(at).toLocaleTimeString('vi-VN')}</time> · {purpose}
                    {dossier !== null && ` · ${dossier}`} ·{' '}
                    {isSealed
                      ? 'đã niêm phong · sealed'
                      : 'sẽ niêm phong sau một giây · sealed within a second'}
                  </p>
                  <p className="record-fields">{fields.join(' · ')}</p>
                </li>
              ))}
            </ul>
          </>
        )
      }
    </ToldAnswer>
  );
}
