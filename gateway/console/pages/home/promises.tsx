import { useSpeech } from '../../words/language.tsx';
import styles from './promises.module.css';

const PROMISES = [
  {
    title: { vi: 'Không hỏi lại điều đã biết', en: 'Nothing known is asked again' },
    text: {
      vi: 'Giá trị lấy từ cơ quan giữ nó, kèm nguồn và ngày. Ai đòi giấy tờ đã có trong cơ sở dữ liệu thì hệ thống chỉ ra.',
      en: 'Values come from the agency that holds them, with source and date. Whoever demands a paper that is on record is shown so.',
    },
  },
  {
    title: { vi: 'Ai xem, bạn đều thấy', en: 'Whoever looks, you see' },
    text: {
      vi: 'Mỗi lần dữ liệu của một người được đọc đều có mục đích, hồ sơ và bản ghi không sửa được; người ấy xem được và hỏi lại được.',
      en: "Each reading of a person's data has a purpose, a case and a record that cannot be changed; that person sees it and may question it.",
    },
  },
  {
    title: { vi: 'Dữ liệu ở lại với chủ của nó', en: 'Data stay with their owner' },
    text: {
      vi: 'Không có kho chung. Một cơ quan tạm ngừng thì chỉ phần của cơ quan ấy thiếu, và trang nói rõ thiếu gì, từ lúc nào.',
      en: 'There is no common store. When one agency is down only its part is missing, and the page says what and since when.',
    },
  },
];

/** What the hub promises to people. */
export function Promises() {
  const { say } = useSpeech();
  return (
    <ul className={styles['promises']}>
      {PROMISES.map(({ title, text }) => (
        <li key={title.en}>
          <h2>{say(title)}</h2>
          <p>{say(text)}</p>
        </li>
      ))}
    </ul>
  );
}
