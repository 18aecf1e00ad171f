import { groupBy, keyOf } from '../../values/group';
import type { SheetPlan } from '../../plan/plan';
import { nature } from '../../records/choices';
import type { MonthOutcome } from '../../month/outcome';
import { slipSheet } from '../charge-slips/paper';
import { type DeskItem, deskItems } from './desk-items';
import { type DeskLine, type DeskSlip, deskSlipPages, nothingPage } from './desk-slip';
import {
  BLANK_NUMBER,
  DELIVERY_NOTE,
  DELIVERY_NOTES_TITLE,
  DELIVERY_SIGNATURES,
  DESK_WORDS,
  ISSUE_SIGNATURES,
  ISSUE_SLIP,
  ISSUE_SLIPS_TITLE,
} from './words';

/** 领料单: one for each approved request that is not issued yet, to be numbered, signed and taken to the store (D1). */
export function issueSlipsSheet(outcome: MonthOutcome): SheetPlan {
  const slips = groupBy(
    deskItems(outcome).filter(({ kind, open }) => kind === 'notIssued' && open > 0),
    ({ dealer, request }) => keyOf(dealer, request),
  );
  const pages = [...slips.values()].map((items) => deskSlipPages(issueSlip(items, outcome), outcome));
  return slipSheet(
    {
      title: ISSUE_SLIPS_TITLE,
      footer: ISSUE_SLIP,
      slips: pages.length > 0 ? pages : [[nothingPage(ISSUE_SLIP, DESK_WORDS.noIssues, DESK_WORDS.noIssuesWhy, outcome)]],
    },
    outcome.settings,
  );
}

/** 发货单: one for each dealer with parts that are issued and not shipped; what is urgent goes by itself (D1). */
export function deliveryNotesSheet(outcome: MonthOutcome): SheetPlan {
  const slips = groupBy(
    deskItems(outcome).filter(({ kind }) => kind === 'notShipped'),
    (item) => keyOf(item.dealer, deliveryOf(item), item.isUrgent ? 1 : 0),
  );
  const pages = [...slips.values()].map((items) => deskSlipPages(deliveryNote(items, outcome), outcome));
  return slipSheet(
    {
      title: DELIVERY_NOTES_TITLE,
      footer: DELIVERY_NOTE,
      slips: pages.length > 0 ? pages : [[nothingPage(DELIVERY_NOTE, DESK_WORDS.noDeliveries, DESK_WORDS.noDeliveriesWhy, outcome)]],
    },
    outcome.settings,
  );
}

const deliveryOf = ({ source }: DeskItem): string | undefined => ('delivery' in source ? source.delivery : undefined);

function issueSlip(items: readonly DeskItem[], outcome: MonthOutcome): DeskSlip {
  const [first] = items;
  const { language } = outcome.settings;
  return {
    title: ISSUE_SLIP,
    number: BLANK_NUMBER,
    facts: [
      ...consignee(first?.dealer ?? '', outcome),
      [
        { label: DESK_WORDS.request, value: first?.request },
        { label: DESK_WORDS.requestedOn, value: first?.since },
      ],
    ],
    headings: { number: { zh: '需求表号', en: 'Request' }, kind: { zh: '保修判定', en: 'Warranty' } },
    lines: items.map((item) => lineOf(item, item.request ?? '', item.warranty?.[language] ?? '', outcome)),
    rule: DESK_WORDS.issueRule,
    signatures: ISSUE_SIGNATURES,
  };
}

function deliveryNote(items: readonly DeskItem[], outcome: MonthOutcome): DeskSlip {
  const [first] = items;
  const { language } = outcome.settings;
  return {
    title: DELIVERY_NOTE,
    number: (first && deliveryOf(first)) ?? BLANK_NUMBER,
    facts: [
      ...consignee(first?.dealer ?? '', outcome),
      [
        { label: DESK_WORDS.urgent, value: (first?.isUrgent ? DESK_WORDS.urgentYes : DESK_WORDS.urgentNo)[language] },
        { label: DESK_WORDS.region, value: outcome.dealers.get(first?.dealer ?? '')?.region },
      ],
    ],
    headings: { number: { zh: '领料单号', en: 'Issue slip' }, kind: { zh: '物料性质', en: 'Nature' } },
    lines: items.map((item) =>
      lineOf(
        item,
        item.slip ?? '',
        'nature' in item.source && item.source.nature ? nature.choices[item.source.nature][language] : '',
        outcome,
      ),
    ),
    rule: DESK_WORDS.deliveryRule,
    signatures: DELIVERY_SIGNATURES,
  };
}

function consignee(code: string, { dealers }: MonthOutcome): DeskSlip['facts'] {
  const { name, contact, phone, address } = dealers.get(code) ?? {};
  return [
    [
      { label: DESK_WORDS.dealer, value: [code, name].filter((part) => part).join(' '), bold: true },
      { label: DESK_WORDS.contact, value: contact },
    ],
    [
      { label: DESK_WORDS.address, value: address },
      { label: DESK_WORDS.phone, value: phone },
    ],
  ];
}

const lineOf = ({ part, open, job, source }: DeskItem, number: string, kind: string, { prices, settings }: MonthOutcome): DeskLine => ({
  number,
  part,
  partName: prices.nameOf(part),
  kind,
  quantity: open,
  unit: prices.on(part, settings.asOf)?.unit ?? '',
  remark: [job, source.remark].filter((one) => one).join(' · '),
});
