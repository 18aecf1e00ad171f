import { type Facts, type Words, fill } from '../../values/language';
import { column, list, required } from '../../schema/sheet';
import { code, long, phone, text } from '../../schema/types-text';
import { dueDate } from '../../ledgers/submissions';
import type { Submission } from '../../ledgers/submission';
import { waitingFiles } from '../../ledgers/waiting-rows';
import { sumOf } from '../../values/group';
import type { MonthOutcome } from '../../month/outcome';
import { present } from '../../reconciliation/present';
import { monthWords } from '../../sheets/month-words';
import { report } from '../report';

/** 催报: for each dealer whose workbook is missing a text to paste into a chat (A2). */
const submissionReminders = list('submissionReminders', '催报', 'Reminders to report', {
  dealer: required('经销商编号', 'Dealer no.', code),
  name: column('经销商名称', 'Dealer name', text, { width: 26 }),
  contact: column('联系人', 'Contact', text, { width: 10 }),
  phone: column('联系电话', 'Phone', phone, { width: 15 }),
  text: column('文本', 'Text', long, { width: 92 }),
});

/** The sheet 催报. */
export const submissionRemindersReport = report({
  sheet: submissionReminders,
  group: 'act',
  freezeAfter: 'name',
  key: ['dealer'],
  rowHeight: 76,
  empty: { zh: '都报来了，没有要催的', en: 'Everyone has reported' },
  subtitle: () => ({
    zh: '未报和读不出来的经销商；文本一格就是一条消息，复制到聊天里直接发',
    en: 'Dealers that are missing or unreadable; each text is a message, ready to paste into a chat',
  }),
  rows: (outcome) =>
    outcome.submissions.rows
      .filter(({ dealer, active, state, isHeld }) => dealer !== '' && active && !isHeld && (state === 'missing' || state === 'unreadable'))
      .map((submission) => {
        const { contact, phone: number } = outcome.dealers.get(submission.dealer) ?? {};
        return {
          dealer: submission.dealer,
          name: submission.name,
          ...present({ contact, phone: number }),
          text: message(submission, contact, outcome),
        };
      }),
});

const GREETING: Words = { zh: '{contact}您好，{name}（{dealer}）', en: 'Dear {contact}, {name} ({dealer}): ' };
const ENDING: Words = {
  zh: '请用总部发的模板填好发回；本月没有业务也要报：封面「零报告」填「是」即可。有困难请直接回复。——{sender}',
  en: 'Please fill in the template and send it back. If there was no work, report that too: enter Yes under Zero report on the cover. If anything stands in the way, just reply. {sender}',
};
const CASES = {
  missing: {
    zh: '{month}的售后月报最晚 {due} 报来，现在还没有收到。',
    en: 'your after-sales report of {month} was due by {due} and has not arrived yet. ',
  },
  notCounted: {
    zh: '{month}的售后月报最晚 {due} 报来；收到的文件「{file}」不是这个月的，或者里面没有数据，不能算数。',
    en: 'your after-sales report of {month} was due by {due}; the file “{file}” is of another month or empty and cannot be counted. ',
  },
  waiting: {
    zh: '{month}的售后月报「{file}」收到了，但里面 {rows} 行所在的表，表名和表头不是模板里的，还不能计入；请照模板改好再发一次。',
    en: 'your after-sales report of {month}, “{file}”, arrived, but {rows} {rows|row stands|rows stand} on sheets whose names and headers are not the template’s and cannot be counted yet; put them into the template and send it again. ',
  },
  unreadable: {
    zh: '{month}的售后月报「{file}」收到了，但打不开，请在 Excel 里另存为 .xlsx（不要设密码）再发一次。',
    en: 'your after-sales report of {month}, “{file}”, arrived but cannot be opened; save it as .xlsx in Excel without a password and send it again. ',
  },
} as const satisfies Readonly<Record<string, Words>>;

function message({ dealer, name, state, file }: Submission, contact: string | undefined, { settings, submissions }: MonthOutcome): string {
  const { language, month, dueDay, firm, department } = settings;
  const rows = sumOf(waitingFiles(submissions), (waiting) => (waiting.dealer === dealer && waiting.file === file ? waiting.rows : 0));
  const sender =
    [firm, department].filter((part) => part !== '').join(' ') || { zh: '总部售后服务部', en: 'After-sales service' }[language];
  const facts: Facts = {
    dealer,
    name,
    contact: contact ?? { zh: '', en: 'colleague' }[language],
    month: monthWords(month, language),
    due: dueDate(month, dueDay),
    file: file ?? '',
    sender,
    rows,
  };
  const [greeting, ending] = [fill(GREETING[language], facts), fill(ENDING[language], facts)];
  return `${greeting}${fill(CASES[caseOf(state, file, rows)][language], facts)}${ending}`;
}

function caseOf(state: Submission['state'], file: string | undefined, waitingRows: number): keyof typeof CASES {
  if (state === 'unreadable') return 'unreadable';
  if (file === undefined) return 'missing';
  return waitingRows > 0 ? 'waiting' : 'notCounted';
}
