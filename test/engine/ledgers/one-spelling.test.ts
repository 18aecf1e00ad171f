import fc from 'fast-check';
import { numberSpellings } from '../../../src/engine/ledgers/number-spellings';
import { findAll } from '../../../src/engine/rules/find';
import type { Example } from '../../../src/engine/rules/rule';
import { findingWords } from '../../../src/engine/rules/words';
import { plainNumber } from '../../../src/engine/values/text';
import { exampleMonth } from '../../support/example-month';

const monthOf = (example: Example) => exampleMonth(example).month;

/** A month of one dealer whose numbers are written as given, against head office's own. */
const written = (as: (number: string) => string): Example => ({
  封面: [{ 经销商编号: as('D001') }],
  维修: [{ 维修单号: 'WX-001', 产品型号: as('ZN-300'), 产品编号: as('SN-1'), 处理措施: '更换水箱密封圈，试水正常' }],
  安装: [
    {
      产品型号: 'ZN-300',
      产品编号: 'SN-1',
      安装日期: '2025-03-02',
      调试合格日期: '2025-03-03',
      购买日期: '2025-03-01',
      出厂日期: '2025-01-01',
    },
  ],
  用料: [{ 维修单号: as('WX-001'), 配件编码: as('P-103') }],
  借料: [{ 领料单号: as('LL-001'), 配件编码: as('P-103') }],
  发料: [{ 领料单号: 'LL-001', 经销商编号: as('D001') }],
});

describe('one number in several spellings', () => {
  it.each([
    ['small letters', (number: string) => number.toLowerCase()],
    ['full width', (number: string) => number.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0))],
    ['blanks', (number: string) => ` ${number.charAt(0)} ${number.slice(1)}\u3000`],
  ])('is the same number in %s: nothing is unknown and nothing differs', (_, as) => {
    const month = monthOf(written(as));
    expect(findAll(month).filter(({ level, code }) => level !== 'note' && code !== 'C7')).toEqual(
      findAll(monthOf(written(String))).filter(({ level }) => level !== 'note'),
    );
    expect(month.reconciliation.differences).toEqual(monthOf(written(String)).reconciliation.differences);
    expect(month.submissions.rows.find(({ dealer }) => dealer === 'D001')).toMatchObject({ state: 'onTime', known: true });
    expect(month.ledgers.repairs[0]).toMatchObject({
      dealer: 'D001',
      values: { model: 'ZN-300', serial: 'SN-1' },
      written: { model: as('ZN-300') },
    });
  });

  it('is remarked where the masters spell it otherwise, and only there', () => {
    const said = findAll(monthOf({ 维修: [{ 维修单号: 'wx-001', 产品型号: 'zn-300' }], 用料: [{ 维修单号: 'WX-001' }] })).map((finding) => [
      finding.cell,
      findingWords(finding, 'zh').problem,
    ]);
    expect(said).toContainEqual(['J2', '“zn-300”读作 ZN-300']);
    expect(said.filter(([cell]) => cell === 'A2')).toEqual([]);
  });

  it('is shown as head office spells it, else as the only one who wrote it does', () => {
    const { ledgers } = monthOf({ 产品: [{ 产品型号: 'Zn 300 Pro' }], 维修: [{ 维修单号: 'wx-7', 产品型号: 'ZN300PRO' }] });
    expect(ledgers.repairs[0]?.values).toMatchObject({ model: 'Zn 300 Pro', job: 'wx-7' });
  });

  it('is the same row twice, whatever its letters', () => {
    const { ledgers } = monthOf({
      维修: [
        { 维修单号: 'WX-1', 产品编号: 'SN-9' },
        { 维修单号: 'ｗｘ－１', 产品编号: 'SN-9' },
      ],
    });
    expect(ledgers.repairs.map(({ counts, why }) => [counts, why])).toEqual([
      [true, undefined],
      [false, 'duplicate'],
    ]);
  });

  it.each(['wx—1', 'ＷＸ－１', 'WX – 1', 'WX‑1'])('%s is WX-1', (written) => {
    expect(plainNumber(written)).toBe('WX-1');
  });

  it('has one spelling, in whichever order the files come', () => {
    const spelling = fc.constantFrom('wx-1', 'WX-1', 'Wx-1', 'wx -1', 'ＷＸ-1', 'WX—1', 'wx–1', 'WX－1');
    fc.assert(
      fc.property(fc.array(spelling, { minLength: 1, maxLength: 5 }), (numbers) => {
        const { headOfficeBook, submissions } = monthOf({ 维修: numbers.map((number) => ({ 维修单号: number })) });
        const files = submissions.files.map(({ file }) => file);
        const reversed = monthOf({ 维修: [...numbers].reverse().map((number) => ({ 维修单号: number })) });
        const one = numberSpellings(headOfficeBook, files).of('job', 'wx-1');
        expect(
          numberSpellings(
            reversed.headOfficeBook,
            reversed.submissions.files.map(({ file }) => file),
          ).of('job', 'WX-1'),
        ).toBe(one);
        expect(plainNumber(one)).toBe('WX-1');
      }),
      { numRuns: 25 },
    );
  });
});
