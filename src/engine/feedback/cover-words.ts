import type { Words } from '../values/language';
import { sumOf } from '../values/group';
import { sumMoney, yuan } from '../values/money';
import { isReported } from '../ledgers/submission';
import { LEVELS, LEVEL_WORDS, type Level } from '../month/finding';
import { LEVEL_GLYPH } from '../sheets/level-glyph';
import { TEXT_FORMAT, numberText } from '../sheets/number-text';
import type { DealerMonth } from './dealer-month';

/** A matter on the cover: what it is about, how it stands, and the sheet that shows it. */
export interface Matter {
  readonly subject: Words;
  readonly says: Words;
  readonly sheet?: string;
  readonly level: 'good' | 'near' | 'bad';
}

const count = (value: number): string => numberText(value, TEXT_FORMAT.count);

/** How a dealer stands this month, and what it is asked to do. */
export const mattersOf = (month: DealerMonth): readonly Matter[] => [
  submission(month),
  findings(month),
  returns(month),
  borrowing(month),
  differences(month),
  charges(month),
];

function submission({ dealer: { state, daysLate, isHeld }, settings: { dueDay } }: DealerMonth): Matter {
  const subject = { zh: '上报', en: 'Submission' };
  if (state === 'onTime') return { subject, level: 'good', says: { zh: '按时收到。', en: 'Received on time.' } };
  if (state === 'late') {
    return {
      subject,
      level: 'near',
      says:
        daysLate === undefined
          ? {
              zh: '填报日期缺失或读不出来，按迟报计；请在封面填写。',
              en: 'The date of submission is missing or unreadable and counts as late: fill it in on the cover.',
            }
          : {
              zh: `迟报 ${daysLate} 天；请在每月 ${dueDay} 日前报来。`,
              en: `${daysLate} ${daysLate === 1 ? 'day' : 'days'} late; please submit by day ${dueDay} of the month.`,
            },
    };
  }
  if (isHeld)
    return {
      subject,
      level: 'near',
      says: { zh: '月结之后才收到，还没有计入本月。', en: 'Received after the month was closed; not counted in it yet.' },
    };
  return state === 'missing'
    ? {
        subject,
        level: 'bad',
        says: { zh: '没有收到可用的本月月报，请尽快上报。', en: 'No usable workbook of the month was received: please send it.' },
      }
    : {
        subject,
        level: 'bad',
        says: {
          zh: '收到的文件打不开，请重新保存为 .xlsx 后再报。',
          en: 'The file received cannot be opened: save it as .xlsx and send it again.',
        },
      };
}

function findings({ findings: all, dealer }: DealerMonth): Matter {
  const subject = { zh: '校验', en: 'Check' };
  const of = (level: Level) => all.filter((finding) => finding.level === level).length;
  const shown = (language: 'zh' | 'en') =>
    LEVELS.map((level) => `${LEVEL_GLYPH[level]} ${LEVEL_WORDS[level][language]} ${of(level)}`).join(' · ');
  if (all.length === 0) {
    const isRead = isReported(dealer);
    return {
      subject,
      level: isRead ? 'good' : 'near',
      says: isRead ? { zh: '没有发现问题。', en: 'Nothing was found.' } : { zh: '没有可校验的数据。', en: 'There was nothing to check.' },
    };
  }
  const [zh, en] =
    of('error') > 0
      ? ['请在您自己的月报里改正错误，再重新上报。', 'Please correct the errors in your own workbook and send it again.']
      : ['没有错误；警告和提示请核对。', 'No errors; please look at warnings and notes.'];
  return {
    subject,
    level: of('error') > 0 ? 'bad' : 'near',
    says: { zh: `${shown('zh')}。${zh}`, en: `${shown('en')}. ${en}` },
    sheet: 'findings',
  };
}

function returns({ reconciliation: { reminders } }: DealerMonth): Matter {
  const subject = { zh: '催退', en: 'Reminders' };
  if (reminders.length === 0)
    return { subject, level: 'good', says: { zh: '7 天内没有要退的借料。', en: 'Nothing is due within 7 days.' } };
  const [soon, late] = [reminders.filter(({ daysLeft }) => daysLeft >= 0), reminders.filter(({ daysLeft }) => daysLeft < 0)];
  const of = (lines: typeof reminders) => count(sumOf(lines, ({ quantity }) => quantity));
  return {
    subject,
    level: 'near',
    sheet: 'reminders',
    says: {
      zh: `7 天内到期 ${of(soon)} 件${late.length > 0 ? `，逾期在途 ${of(late)} 件` : ''}；请按时退回，到期未退的按成本价计收。`,
      en: `${of(soon)} due within 7 days${late.length > 0 ? `, ${of(late)} overdue and in transit` : ''}; what is not returned in time is charged at cost.`,
    },
  };
}

function borrowing({ reconciliation: { count: rows } }: DealerMonth): Matter {
  const subject = { zh: '借料', en: 'Borrowing' };
  if (rows.length === 0) return { subject, level: 'good', says: { zh: '没有借料。', en: 'No parts were lent.' } };
  const of = (figure: (row: (typeof rows)[number]) => number) => count(sumOf(rows, figure));
  const overdue = sumOf(rows, (row) => row.overdue - row.inTransit);
  return {
    subject,
    level: overdue > 0 ? 'bad' : 'good',
    sheet: 'borrowingCount',
    says: {
      zh: `在借未到期 ${of((row) => row.notDue)} 件，逾期未退 ${of((row) => row.overdue)} 件（其中在途 ${of((row) => row.inTransit)} 件）；多退 ${of((row) => row.surplus)} 件。请与您的账核对。`,
      en: `${of((row) => row.notDue)} not due, ${of((row) => row.overdue)} overdue (${of((row) => row.inTransit)} in transit); ${of((row) => row.surplus)} returned too many. Please compare with your books.`,
    },
  };
}

function differences({ dealer, reconciliation: { differences: lines } }: DealerMonth): Matter {
  const subject = { zh: '往来差异', en: 'Differences' };
  if (lines.length === 0 && !isReported(dealer))
    return { subject, level: 'near', says: { zh: '没有您的数据，往来无法核对。', en: 'Without your data nothing could be compared.' } };
  if (lines.length === 0) return { subject, level: 'good', says: { zh: '您的账与总部相符。', en: 'Your books agree with ours.' } };
  return {
    subject,
    level: 'near',
    sheet: 'differences',
    says: {
      zh: `${lines.length} 条与总部不一致，请查明后回复。`,
      en: `${lines.length} ${lines.length === 1 ? 'line differs' : 'lines differ'} from our books: please look into them.`,
    },
  };
}

function charges({ reconciliation: { charges: lines } }: DealerMonth): Matter {
  const subject = { zh: '收费', en: 'Charges' };
  if (lines.length === 0) return { subject, level: 'good', says: { zh: '本月没有收费。', en: 'Nothing is charged this month.' } };
  const total = numberText(yuan(sumMoney(lines.map(({ amount }) => amount))), TEXT_FORMAT.yuan);
  return {
    subject,
    level: 'near',
    sheet: 'chargeSlips',
    says: {
      zh: `${lines.length} 笔，合计 ¥${total}，见收费单。`,
      en: `${lines.length} ${lines.length === 1 ? 'line' : 'lines'}, ¥${total} in all: see the charge slip.`,
    },
  };
}
