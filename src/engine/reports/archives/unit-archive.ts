import type { Language } from '../../values/language';
import { type Day, daysBetween } from '../../values/day';
import { sumOf } from '../../values/group';
import { maskedPhone } from '../../values/phone';
import { column, list, required } from '../../schema/sheet';
import { dayType } from '../../schema/types-date';
import { count, number } from '../../schema/types-number';
import { type ChoiceOf, choice, code, phone, text } from '../../schema/types-text';
import { present } from '../../reconciliation/present';
import { COLOUR } from '../../sheets/look';
import { type Unit, units, wordsOf } from './units';
import { report } from '../report';

const warrantyState = choice({
  covered: { zh: '在保', en: 'In warranty' },
  ending: { zh: '30天内到期', en: 'Ends within 30 days' },
  over: { zh: '已过保', en: 'Over' },
});

/** 用户档案: one line a unit: owner, phone masked, purchase, warranty, quality card, what happened to it (E2, E3). */
const unitArchive = list('unitArchive', '用户档案', 'Units and owners', {
  serial: required('产品编号', 'Serial number', code, { width: 18 }),
  customer: column('用户姓名', 'Customer', text, { width: 11 }),
  phone: column('联系电话', 'Phone', phone, { width: 15 }),
  address: column('地址', 'Address', text, { width: 28 }),
  model: column('产品型号', 'Model', code, { width: 12 }),
  dealer: column('经销商编号', 'Dealer no.', code),
  boughtOn: column('购买日期', 'Bought on', dayType),
  installedOn: column('安装日期', 'Installed on', dayType),
  warrantyEnd: column('保修截止', 'Warranty end', dayType),
  daysLeft: column('剩余保修天数', 'Days of warranty left', number, { width: 13 }),
  warranty: column('保修状态', 'Warranty', warrantyState, { width: 13 }),
  qualityCard: column('信誉卡号', 'Quality card no.', code, { width: 14 }),
  repairs: column('维修次数', 'Repairs', count),
  events: column('服务次数', 'Events', count),
  lastOn: column('最近日期', 'Last on', dayType),
  last: column('最近事项', 'Last event', text, { width: 20 }),
});

const SOON = 30;

/** The sheet 用户档案. */
export const unitArchiveReport = report({
  sheet: unitArchive,
  group: 'archives',
  freezeAfter: 'customer',
  key: ['serial'],
  empty: { zh: '本月没有带产品编号的安装和维修', en: 'No installation or repair with a serial number' },
  subtitle: ({ earlier, settings: { month } }) => ({
    zh: `一台一行，${earlier.length > 0 ? `含 ${earlier.map((one) => one.month).join('、')} 与 ${month}` : `只含 ${month}，更早的月结时带入前期月报才有`}；保修跟着产品走，用户取最近一次的；电话已隐去中间几位`,
    en: `One line a unit, ${[...earlier.map((one) => one.month), month].join(', ')}; the warranty follows the unit, the owner is the last named; phones masked`,
  }),
  rows: (outcome) => Array.from(units(outcome), (unit) => rowOf(unit, outcome.settings)),
  draw: (area, { settings: { language } }) => ({
    conditionalFormats: [
      {
        kind: 'formula',
        ranges: [area.range('warranty')],
        formula: `${area.cell('warranty')}="${warrantyState.choices.ending[language]}"`,
        style: { fill: COLOUR.nearPale, font: { bold: true, colour: COLOUR.nearText } },
      },
      {
        kind: 'formula',
        ranges: [area.range('daysLeft', 'warranty')],
        formula: `${area.cell('warranty')}="${warrantyState.choices.over[language]}"`,
        style: { font: { colour: COLOUR.faint } },
      },
      {
        kind: 'formula',
        ranges: [area.range('repairs')],
        formula: `AND(ISNUMBER(${area.cell('repairs')}),${area.cell('repairs')}>1)`,
        style: { font: { bold: true, colour: COLOUR.badText } },
      },
    ],
  }),
  note: ({ ledgers }) => {
    const without = [...ledgers.installations, ...ledgers.repairs].filter((row) => row.counts && row.values.serial === undefined).length;
    const more =
      without === 0
        ? { zh: '', en: '' }
        : {
            zh: `本月另有 ${without} 行没有产品编号，未入档案。`,
            en: ` ${without} rows of this month have no serial number and are not shown.`,
          };
    return { zh: `服务次数 = 安装 + 维修 + 回访。${more.zh}`, en: `Events = installation, repairs and visits.${more.en}` };
  },
});

function rowOf(
  { serial, customer, phone: number, address, model, dealer, boughtOn, installedOn, warrantyEnd, qualityCard, events }: Unit,
  { asOf, language }: { asOf: Day; language: Language },
) {
  const left = warrantyEnd && daysBetween(asOf, warrantyEnd);
  const last = events.at(-1);
  return present({
    serial,
    dealer,
    customer,
    address,
    model,
    boughtOn,
    installedOn,
    warrantyEnd,
    qualityCard,
    phone: number && maskedPhone(number),
    daysLeft: left === undefined ? undefined : Math.max(left, 0),
    warranty: left === undefined ? undefined : stateOf(left),
    repairs: sumOf(events, ({ kind }) => (kind === 'repaired' ? 1 : 0)),
    events: events.length,
    lastOn: last?.day,
    last: last && wordsOf(last)[language],
  });
}

const stateOf = (daysLeft: number): ChoiceOf<typeof warrantyState> => (daysLeft < 0 ? 'over' : daysLeft <= SOON ? 'ending' : 'covered');
