import type { WorkbookPlan } from '../../plan/plan';
import type { Words } from '../../values/language';
import type { MonthOutcome } from '../../month/outcome';
import { monthWords } from '../../sheets/month-words';
import { contentsSheet } from '../contents/contents-sheet';
import { linksOf } from '../links';
import { OVERVIEW, SHEETS } from '../report-plan';
import type { ReportSheet } from '../report';
import { asValues } from './as-values';

const TITLE: Words = { zh: '售后服务月报 管理层摘要', en: 'Service Monthly, managers’ copy' };
/** Of other groups: figures by dealer, no rows of anybody. */
const ALSO: ReadonlySet<string> = new Set(['revenue']);
/** Among the summaries, but case by case and by name. */
const NOT: ReadonlySet<string> = new Set(['lateRepairs']);

/** Whether a sheet of the report is in the managers' copy. */
const isSummary = ({ id, group }: ReportSheet): boolean => (group === 'summaries' || ALSO.has(id)) && !NOT.has(id);

/** The managers' copy (摘要): overview and summaries as values, with their charts, without ledgers and personal data. */
export function managersPlan(outcome: MonthOutcome): WorkbookPlan {
  const { settings } = outcome;
  const { language } = settings;
  const links = linksOf(outcome, [OVERVIEW, ...SHEETS]);
  const overview = OVERVIEW.plan(outcome, links);
  const sheets = SHEETS.filter(isSummary).map(({ group, plan }) => ({ group, plan: plan(outcome, links) }));
  const names = new Set([overview.name, ...sheets.map(({ plan }) => plan.name)]);
  const copied = sheets.map(({ group, plan }) => ({ group, plan: asValues(plan, names) }));
  return {
    language,
    title: `${TITLE[language]} ${monthWords(settings.month, language)}`,
    active: overview.name,
    names: [],
    sheets: [asValues(overview, names), contentsSheet(copied, settings), ...copied.map(({ plan }) => plan)],
  };
}
