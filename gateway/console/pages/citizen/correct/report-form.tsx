import { useState } from 'react';

import { TextField } from '../text-field.tsx';
import { WrittenForm } from '../written-form.tsx';
import { WrittenSent } from '../written-sent.tsx';
import type { WrongValue } from './report-dialog.tsx';
import { type Report, useReport } from './use-report.ts';

interface ReportFormProps {
  readonly value: WrongValue;
  readonly onSent: () => void;
}

const SENT = { vi: 'Đã gửi tới cơ quan chủ quản', en: 'The owner of the data has it' };
const SENT_BEFORE = { vi: 'Mục này bạn đã báo trước đó', en: 'You have reported this before' };

/** What the value is instead, and which paper says so. */
export function ReportForm({ value, onSent }: ReportFormProps) {
  const report = useReport(onSent);
  const { outcome } = report;
  return outcome?.__typename === 'CorrectionRequested' ? (
    <WrittenSent
      title={outcome.repeated ? SENT_BEFORE : SENT}
      answerBy={outcome.request.answerBy}
      then={{ vi: ', và hiện ở cuối trang này.', en: ', and shown at the end of this page.' }}
    />
  ) : (
    <Blank value={value} report={report} />
  );
}

function Blank({ value, report }: { readonly value: WrongValue; readonly report: Report }) {
  const [proposed, setProposed] = useState('');
  const [reason, setReason] = useState('');
  const { sending, faults, outcome } = report;
  return (
    <WrittenForm
      sending={sending}
      faults={faults}
      refusal={outcome?.__typename === 'CorrectionRefused' ? outcome.message : null}
      complete={proposed.trim() !== '' && reason.trim() !== ''}
      action={{ vi: 'Gửi cơ quan chủ quản', en: 'Send to the owner' }}
      onSend={() => report.send({ field: value.field, proposed, reason, child: value.child })}
    >
      {(tried) => (
        <>
          <TextField
            label={{ vi: 'Giá trị đúng là', en: 'What it is in truth' }}
            longest={500}
            value={proposed}
            onChange={setProposed}
            tried={tried}
          />
          <TextField
            label={{ vi: 'Vì sao, giấy tờ nào ghi như vậy', en: 'Why, and which paper says so' }}
            longest={2000}
            lines={4}
            value={reason}
            onChange={setReason}
            tried={tried}
          />
        </>
      )}
    </WrittenForm>
  );
}
