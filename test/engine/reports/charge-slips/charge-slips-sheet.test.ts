import fc from 'fast-check';
import { COLOUR } from '../../../../src/engine/sheets/look';
import { chargeSlipsSheet } from '../../../../src/engine/reports/charge-slips/charge-slips-sheet';
import { PAGE_PIXELS } from '../../../../src/engine/reports/charge-slips/pages';
import { type Decimal, money } from '../../../../src/engine/values/money';
import { DEALER, charge, charges, monthOf } from './made-up-charges';
import { formulasOf, pageHeights, pagesOf, sumOfRange, textsOf } from './read-slips';

const short = { reason: { zh: '保修期外，用户付费', en: 'Out of warranty' } };
const reversal = charge({
  kind: 'reversal',
  slip: 'LL25110210',
  part: 'FT-3304',
  quantity: 2,
  unitPrice: '86' as Decimal,
  amount: money(-172),
});
const slipOf = (...lines: Parameters<typeof monthOf>[0]) => chargeSlipsSheet(monthOf(lines));
const isOn = (cells: Parameters<typeof textsOf>[0]) => (text: string) => textsOf(cells).some((each) => each.includes(text));

describe('收费单: who gets a slip', () => {
  const three = ['D030', 'D002', 'D023'].map((dealer) => charge({ dealer, ...short }));
  const sheet = chargeSlipsSheet(
    monthOf(
      three,
      ['D001', 'D002', 'D023', 'D030'].map((dealer) => ({ ...DEALER, dealer, name: `${dealer} 店` })),
    ),
  );

  test('every dealer with a charge has one, in the order of dealer numbers, and no other dealer', () => {
    const numbers = textsOf(sheet.cells).filter((text) => text.startsWith('单号 SF-'));
    expect(numbers).toEqual(['单号 SF-202603-D002', '单号 SF-202603-D023', '单号 SF-202603-D030']);
  });

  test('each begins on a new page', () => {
    expect(pagesOf(sheet).map((page) => textsOf(page).filter((text) => text === '材料收费暨报销单').length)).toEqual([1, 1, 1]);
  });

  test('a dealer who is not on the master list gets a slip under its number alone', () => {
    expect(textsOf(chargeSlipsSheet(monthOf([charge({ dealer: 'D999' })])).cells)).toContain('D999');
  });

  test('a month without charges is one page that says so, with nothing to add up or to pay', () => {
    const none = chargeSlipsSheet(monthOf([]));
    expect(textsOf(none.cells)).toEqual(expect.arrayContaining(['材料收费暨报销单', '本月没有收费', '制单', '审核', '财务']));
    expect([none.print?.breaksAfter, formulasOf(none.cells), isOn(none.cells)('付款')]).toEqual([[], [], false]);
  });

  test('with more pages than Excel keeps breaks for, the breaks stop at its limit and every page still ends where the paper does', () => {
    const many = chargeSlipsSheet(monthOf(Array.from({ length: 1100 }, (_, index) => charge({ dealer: `D${index + 1000}` }))));
    expect(many.print?.breaksAfter).toHaveLength(1023);
    expect(new Set(pageHeights(many).slice(0, 1023))).toEqual(new Set([PAGE_PIXELS]));
  });
});

describe('收费单: what stands on it', () => {
  const sheet = slipOf(
    charge({ kind: 'issue', quantity: 12, unitPrice: '42.5' as Decimal, amount: money(510), payment: '银行转账', invoicing: 'now' }),
    charge({ quantity: 11, unitPrice: '218' as Decimal, amount: money(2398) }),
    reversal,
  );
  const says = isOn(sheet.cells);

  test('the letterhead names firm, slip, month and the day of the run', () => {
    expect(textsOf(sheet.cells)).toEqual(
      expect.arrayContaining(['示例卫浴股份有限公司', '单号 SF-202603-D023', '2026 年 3 月 · 制单日期 2026-04-03']),
    );
  });

  test('without a firm name the department leads', () => {
    const nameless = chargeSlipsSheet(monthOf([charge()], [DEALER], { firm: '', firmContact: '' }));
    expect(nameless.cells[0]?.content).toBe('售后服务部');
  });

  test('the dealer is named with what an invoice needs', () => {
    expect(textsOf(sheet.cells)).toEqual(
      expect.arrayContaining([
        'D023 济南历下卫浴经营部',
        '华北',
        '济南示例卫浴经营部',
        '91370000MA00000000',
        '山东省济南市历下区示例路 8 号',
        '0531-0000 0000',
      ]),
    );
  });

  test('the totals are live sums of the lines with their values, pieces less those reversed, and the amount stands in Chinese capitals', () => {
    const [quantity, total] = formulasOf(sheet.cells);
    expect([quantity?.value, total?.value]).toEqual([21, 2736]);
    expect([quantity, total].map((sum) => sumOfRange(sheet, sum?.formula ?? ''))).toEqual([21, 2736]);
    expect(says('合计人民币（大写）　　贰仟柒佰叁拾陆元整')).toBe(true);
  });

  test('pieces that were reversed are taken off though nothing was charged for want of a price', () => {
    const unpriced = slipOf(charge({ quantity: 3, amount: money(0) }), charge({ kind: 'reversal', quantity: 2, amount: money(0) }));
    const [quantity] = formulasOf(unpriced.cells);
    expect([quantity?.value, sumOfRange(unpriced, quantity?.formula ?? '')]).toEqual([1, 1]);
  });

  test('a reversal is in bad text with its amount below zero; other lines are not', () => {
    const colours = sheet.cells
      .filter(({ column, content }) => column === 7 && typeof content === 'number')
      .map(({ content, style }) => [content, style?.font?.colour]);
    expect(colours).toEqual([
      [510, COLOUR.ink],
      [2398, COLOUR.ink],
      [-172, COLOUR.badText],
    ]);
  });

  test('the rows left over are shut, so that nothing can be added', () => {
    expect(textsOf(sheet.cells).filter((text) => text === '（以下空白）')).toHaveLength(1);
    expect(isOn(slipOf(...charges(12)).cells)('（以下空白）')).toBe(false);
  });

  test('each way to invoice has its amount, and they add up to the total', () => {
    const amounts = sheet.cells
      .filter(({ column, content }) => column === 8 && typeof content === 'number')
      .map(({ content }) => Number(content));
    expect(amounts).toEqual([510, 2226, 0]);
    expect([says('■ 本次开票'), says('■ 待集中开票'), says('□ 不开票')]).toEqual([true, true, true]);
  });

  test.each([
    ['转账', '■ 转账　　□ 现金　　□ 货款抵扣'],
    ['银行转账 ', '■ 转账　　□ 现金　　□ 货款抵扣'],
    ['现金', '□ 转账　　■ 现金　　□ 货款抵扣'],
    ['货款抵扣', '□ 转账　　□ 现金　　■ 货款抵扣'],
    ['支付宝', '□ 转账　　□ 现金　　□ 货款抵扣'],
    [undefined, '□ 转账　　□ 现金　　□ 货款抵扣'],
  ])('the payment %s ticks %s', (payment, boxes) => {
    expect(textsOf(slipOf(charge(payment === undefined ? {} : { payment })).cells)).toContain(boxes);
  });

  test('a slip of reversals only has a total below zero, with 负 in capitals', () => {
    const credit = slipOf(reversal);
    expect(formulasOf(credit.cells)[1]).toMatchObject({ value: -172, style: { font: { colour: COLOUR.badText } } });
    expect(isOn(credit.cells)('负壹佰柒拾贰元整')).toBe(true);
  });

  test('a line without a price has a blank unit price', () => {
    const { unitPrice: _, ...unpriced } = charge({ amount: money(0) });
    expect(slipOf(unpriced).cells.find(({ column, style }) => column === 6 && style?.format === '#,##0.0000_)')?.content).toBeNull();
  });

  test('days of the report year lose their year in a reason; other days, and codes that look like days, do not', () => {
    const zh = '2026-03-12 到期，按 2025-12-28 成本价计，特批 TP-2026-03-01 折扣 0.8';
    expect(textsOf(slipOf(charge({ reason: { zh, en: '' } })).cells)).toContain(
      '03-12 到期，按 2025-12-28 成本价计，特批 TP-2026-03-01 折扣 0.8',
    );
  });

  test('text that looks like a formula stays text', () => {
    const sly = '=HYPERLINK("http://x")';
    const sheetOfSly = chargeSlipsSheet(monthOf([charge({ slip: sly, reason: { zh: sly, en: sly } })], [{ ...DEALER, invoiceTitle: sly }]));
    expect(textsOf(sheetOfSly.cells).filter((text) => text === sly)).toHaveLength(3);
    expect(formulasOf(sheetOfSly.cells).map(({ formula }) => formula.slice(0, 4))).toEqual(['SUM(', 'SUM(']);
  });

  test('a long name and a long reason get the height that they need', () => {
    const long = chargeSlipsSheet(
      monthOf(
        [charge({ reason: { zh: '用户自行搬装，'.repeat(12), en: '' } })],
        [{ ...DEALER, name: '某某卫浴洁具五金水暖综合经营有限责任公司'.repeat(3) }],
      ),
    );
    const plain = slipOf(charge());
    const tall = (of: typeof long) => Object.values(of.heights).filter((height) => height > 45).length;
    expect(tall(long) - tall(plain)).toBe(2);
  });
});

describe('收费单: large amounts', () => {
  const sheet = slipOf(charge({ quantity: 1_234_567, amount: money(-12_345_678_987_654.32) }));
  const cellWith = (said: (content: unknown) => boolean) => sheet.cells.find(({ content }) => said(content));

  test('capitals that need two lines get the height of two', () => {
    const capitals = cellWith((content) => String(content).includes('（大写）'));
    expect(sheet.heights[capitals?.row ?? 0]).toBeGreaterThan(33);
  });

  test('figures become smaller before they could no longer be shown', () => {
    expect(cellWith((content) => content === 1_234_567)?.style?.font?.size).toBeLessThan(8);
    expect(slipOf(charge()).cells.find(({ column, content }) => column === 5 && content === 1)?.style?.font?.size).toBe(9.5);
  });
});

describe('收费单: pages', () => {
  const pages = (count: number, more = short) => pagesOf(slipOf(...charges(count, more)));

  test.each([1, 12, 13, 24])('%d lines stand on one page', (count) => {
    expect(pages(count)).toHaveLength(1);
  });

  test('25 lines take a further page, marked 续, with the total of all lines on it alone', () => {
    const sheet = slipOf(...charges(25, short));
    const [first = [], second = [], ...none] = pagesOf(sheet);
    expect(none).toEqual([]);
    expect([isOn(first)('（续）'), isOn(second)('材料收费暨报销单（续）')]).toEqual([false, true]);
    expect([isOn(first)('第 1 / 2 张'), isOn(second)('第 2 / 2 张'), isOn(first)('转下页')]).toEqual([true, true, true]);
    expect([formulasOf(first).length, isOn(first)('大写'), isOn(first)('制单日期')]).toEqual([0, false, true]);
    expect(formulasOf(second).map(({ formula, value }) => [value, sumOfRange(sheet, formula)])).toEqual([
      [25, 25],
      [9950, 9950],
    ]);
  });

  test('long reasons take their room from the number of lines, never from the page', () => {
    expect(
      pageHeights(slipOf(...charges(24, { reason: { zh: '用户自行搬装，'.repeat(12), en: '' } }))).every(
        (height) => height <= PAGE_PIXELS + 1,
      ),
    ).toBe(true);
  });

  test('whatever the lines, each stands on the slip once and in order, no page is higher than the paper and none is without a line', () => {
    const reason = fc.integer({ min: 0, max: 12 }).map((times) => ({ zh: '私自维修，'.repeat(times), en: '' }));
    fc.assert(
      fc.property(fc.array(reason, { minLength: 1, maxLength: 70 }), (reasons) => {
        const sheet = slipOf(...reasons.map((each, index) => charge({ slip: `L${index}`, reason: each })));
        const numbers = (cells: typeof sheet.cells) =>
          cells.flatMap(({ column, content }) => (column === 0 && typeof content === 'number' ? [content] : []));
        expect(numbers(sheet.cells)).toEqual(reasons.map((_, index) => index + 1));
        expect(Math.max(...pageHeights(sheet))).toBeLessThanOrEqual(PAGE_PIXELS + 0.01);
        expect(pagesOf(sheet).every((page) => numbers(page).length > 0)).toBe(true);
        for (const { formula, value } of formulasOf(sheet.cells)) expect(sumOfRange(sheet, formula)).toBe(value);
      }),
      { numRuns: 60 },
    );
  });
});

describe('Charge slips in English', () => {
  const sheet = chargeSlipsSheet(monthOf([charge(), reversal], [DEALER], { language: 'en' }));

  test('words are English, the capitals stay Chinese', () => {
    expect(sheet.name).toBe('Charge slips');
    expect(textsOf(sheet.cells)).toEqual(
      expect.arrayContaining(['Charge and Reimbursement Slip', 'Overdue', 'Reversal', 'Amount in words (CNY)　　贰佰贰拾陆元整']),
    );
  });

  test('nothing but data is Chinese', () => {
    const bare = chargeSlipsSheet(
      monthOf([charge()], [], { language: 'en', firm: 'Firm', department: '', firmContact: '', returnPlace: 'Taizhou' }),
    );
    const chinese = textsOf(bare.cells).filter((text) => /[\u4e00-\u9fff]/.test(text.replace('叁佰玖拾捌元整', '')));
    expect(chinese).toEqual(['感应控制盒']);
  });
});
