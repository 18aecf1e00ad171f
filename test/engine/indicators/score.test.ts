import { scoresOf } from '../../../src/engine/indicators/score';
import { dealerScoresReport } from '../../../src/engine/reports/dealers/dealer-scores';
import { addToMonth } from '../../../src/engine/values/month';
import { MARCH, type MadeUpMonth, madeUpOutcome } from '../../support/made-up-outcome';

const dealer = (name: string, late: number, more: object = {}) => ({ name, finished: 10, late, ...more });
const scored = (month: MadeUpMonth) => {
  const outcome = madeUpOutcome(month);
  return { outcome, scores: scoresOf(outcome, outcome.shares), rows: dealerScoresReport.rows(outcome) };
};

test('the score is the weighted mean of the rates that exist', () => {
  // 及时率 80 % (30), 单证准确率 100 % (20), 上报及时 (10); no returns, no answers: (24 + 20 + 10) ÷ 60.
  const { scores } = scored({ dealers: [dealer('甲', 2)] });
  expect(scores[0]?.points).toBeCloseTo(90, 6);
  expect(scores[0]?.rates).not.toHaveProperty('returned');
});

test('weights are those of the settings', () => {
  const { scores } = scored({ dealers: [dealer('甲', 5)], settings: { weightOnTime: 100, weightClean: 0, weightSubmitted: 0 } });
  expect(scores[0]?.points).toBe(50);
  expect(scored({ dealers: [dealer('甲', 5)], settings: { weightOnTime: 0, weightClean: 0, weightSubmitted: 0 } }).scores[0]).toMatchObject(
    { points: undefined, rank: undefined },
  );
});

test('a dealer that is late or missing has nothing for its submission', () => {
  const { scores } = scored({
    dealers: [dealer('甲', 0, { state: 'late' }), { name: '乙', finished: 0, late: 0, state: 'missing' as const }],
  });
  expect(scores.map(({ points }) => points)).toEqual([83.333333, 0]);
});

test('equal scores share a rank, and the next one is left out', () => {
  const { scores } = scored({ dealers: [dealer('甲', 1), dealer('乙', 0), dealer('丙', 1), dealer('丁', 3)] });
  expect(scores.map(({ dealer: { name }, rank }) => [name, rank])).toEqual([
    ['乙', 1],
    ['甲', 2],
    ['丙', 2],
    ['丁', 4],
  ]);
});

test('a veto takes the rank and keeps the score; others move up', () => {
  const { rows } = scored({ dealers: [dealer('甲', 0, { wrongRecords: 2 }), dealer('乙', 5)], settings: { vetoes: 'r9, c1' } });
  expect(rows.map(({ name, rank, veto }) => [name, rank, veto])).toEqual([
    ['乙', 1, undefined],
    ['甲', undefined, 'C1（2 处）'],
  ]);
  expect(rows[1]?.points).toBeGreaterThan(rows[0]?.points ?? 100);
  expect(rows[1]?.reason).toMatch(/^否决项 C1（2 处），不排名；/);
});

test('last month’s score comes from the history, with the change and what moved it', () => {
  const history = [
    ['得分', 95],
    ['及时率', 0.96],
    ['单证准确率', 1],
  ].map(([measure, value]) => ({ month: addToMonth(MARCH, -1), dealer: 'D001', measure: String(measure), value: Number(value) }));
  const { rows, outcome } = scored({ dealers: [dealer('甲', 2)], history });
  expect(rows[0]).toMatchObject({
    before: 95,
    change: -5,
    reason: '失分最多的是及时率 80.0%（−10.0 分）；较上月降 5.0 分，主要是及时率降 16.0 点。',
  });
  expect(
    outcome.history.find(({ month, dealer: of, measure }) => month === MARCH && of === 'D001' && measure === '得分')?.value,
  ).toBeCloseTo(90, 6);
});

test('the reason is a sentence in English too', () => {
  expect(scored({ dealers: [dealer('A', 2)], language: 'en' }).rows[0]?.reason).toBe('Most lost on timeliness 80.0% (−10.0 points).');
  expect(scored({ dealers: [dealer('A', 0)], language: 'en' }).rows[0]?.reason).toBe('Full marks throughout.');
});
