import type { MonthOutcome } from '../../engine/month/outcome';
import { isKeptByUser } from '../../engine/reports/in-place';
import { repairSummary } from '../../engine/reports/repairs/repair-summary';
import { OVERVIEW_TITLE } from '../../engine/reports/overview/overview';
import { SHEETS } from '../../engine/reports/report-plan';
import { sheetName } from '../../engine/sheets/list-frame';
import { sumOf } from '../../engine/values/group';
import type { Language } from '../../engine/values/language';
import type { MonthPicture, PreviewBar } from '../state/month-picture';
import { groupOf } from './prepared-report';

/** The sheets that can be chosen before a close; what belongs to the close itself is not among them. */
export function reportChoices(language: Language): MonthPicture['reports'] {
  const names = [
    OVERVIEW_TITLE,
    ...SHEETS.filter(({ id, group }) => !isKeptByUser(id) && group !== 'records').map(({ title }) => title),
  ].map((title) => sheetName(title, language));
  return names.map((name) => ({ name, group: groupOf(name) }));
}

const { columns } = repairSummary;
const TIMELINESS = [
  ['within24', 'good'],
  ['within48', 'amber'],
  ['late', 'bad'],
  ['undecided', 'dark'],
  ['open', 'plain'],
] as const;
const STAGES = [
  ['unpacking', 'amber'],
  ['inWarranty', 'good'],
  ['outOfWarranty', 'plain'],
] as const;

/** How the month's repairs are made up: by timeliness and by stage. */
export function previewBars({ ledgers, decisions, settings: { language } }: MonthOutcome): readonly PreviewBar[] {
  const made = ledgers.repairs.filter((row) => row.counts).flatMap((row) => decisions.get(row) ?? []);
  const count = (is: (decision: (typeof made)[number]) => boolean) => sumOf(made, (decision) => (is(decision) ? 1 : 0));
  return [
    {
      title: TITLES.timeliness[language],
      parts: TIMELINESS.map(([result, look]) => ({
        label: columns[result].title[language],
        look,
        count: count(({ timeliness }) => timeliness.result === result),
      })),
    },
    {
      title: TITLES.stages[language],
      parts: STAGES.map(([stage, look]) => ({
        label: columns[stage].title[language],
        look,
        count: count((decision) => decision.stage.stage === stage),
      })),
    },
  ];
}

const TITLES = { timeliness: { zh: '维修时效', en: 'Repairs by time taken' }, stages: { zh: '产品阶段', en: 'Repairs by stage' } } as const;
