import { expect, test } from '@jest/globals';
import { sampleMonth } from '../../../src/engine/samples/sample-month';
import { headOfficeTemplate } from '../../../src/engine/templates/head-office-template';
import type { WorkbookPlan } from '../../../src/engine/plan/plan';
import type { Month } from '../../../src/engine/values/month';
import { headOfficeFacts } from '../../../src/taskpane/worker/head-office-facts';
import { openBook } from '../../../src/taskpane/worker/opened-book';
import { planAsCells } from '../../support/plan-as-cells';

const [FEBRUARY, MARCH] = ['2026-02', '2026-03'] as Month[] as [Month, Month];
const factsOf = (plan: WorkbookPlan, month: Month) => headOfficeFacts(openBook('总部.xlsx', planAsCells(plan).sheets, month), month);

test('a month that 历史 has kept from before is taken over as closed, with what was received; the month that is worked on is not', () => {
  const { headOffice } = sampleMonth({ dealers: 3, rows: 3, month: MARCH, seed: 1 });
  const march = factsOf(headOffice, MARCH);
  expect([march.closedMonths, march.takenOver?.at(-1), march.receivedAtClose]).toEqual([[], FEBRUARY, undefined]);
  expect(factsOf(headOffice, FEBRUARY).receivedAtClose).toBe(march.receivedLastMonth);
});

test('a new head office has taken over no month', () => {
  expect(factsOf(headOfficeTemplate('zh', MARCH), MARCH).takenOver).toBeUndefined();
});
