import { feedbackOf } from '../../../src/engine/feedback/feedback-plan';
import { periodOutcome } from '../../../src/engine/period/period-outcome';
import { periodPlan } from '../../../src/engine/period/period-plan';
import type { WorkbookPlan } from '../../../src/engine/plan/plan';
import { ourWorkbook } from '../../../src/engine/reading/our-workbooks';
import { managersPlan } from '../../../src/engine/reports/managers/managers-plan';
import { reportPlan } from '../../../src/engine/reports/report-plan';
import { sampleMonth } from '../../../src/engine/samples/sample-month';
import { headOfficeTemplate } from '../../../src/engine/templates/head-office-template';
import type { Month } from '../../../src/engine/values/month';
import { closedSamples, order } from '../samples/closed-samples';

const MARCH = '2026-03' as Month;
const namesOf = ({ sheets }: WorkbookPlan): readonly string[] => sheets.map(({ name }) => name);

describe.each(['zh', 'en'] as const)('a workbook that we make (%s)', (language) => {
  const of = order(1, 2, 1, language);
  const outcome = closedSamples(of);
  const period = periodPlan(periodOutcome({ from: MARCH, to: MARCH, reports: [], language }));

  test('is known by its sheets', () => {
    const made = [reportPlan(outcome), headOfficeTemplate(language, MARCH), ...feedbackOf(outcome).map(({ plan }) => plan())];
    expect([...made, managersPlan(outcome), period].map((plan) => ourWorkbook(namesOf(plan)))).toEqual([
      'headOffice',
      'headOffice',
      'feedback',
      'managers',
      'period',
    ]);
  });

  test('is a dealer’s own where it has a cover, whatever was copied into it', () => {
    const [dealer] = [...sampleMonth(of).dealers];
    const own = namesOf(dealer?.plan ?? period);
    const [feedback] = feedbackOf(outcome);
    expect(ourWorkbook(own)).toBeUndefined();
    expect(ourWorkbook([...own, ...namesOf(feedback?.plan() ?? period)])).toBeUndefined();
  });
});

test('a foreign workbook is none of ours, nor is one that has a single sheet of such a name', () => {
  for (const names of [[], ['Sheet1'], ['维修', '回执'], ['Overview', 'Contents'], ['设置']]) expect(ourWorkbook(names)).toBeUndefined();
});
