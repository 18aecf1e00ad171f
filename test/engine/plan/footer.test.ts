import { footerCode, footerCodes } from '../../../src/engine/plan/footer';

test.each([
  ['第 {page} 页，共 {pages} 页', '&9第 &P 页，共 &N 页'],
  ['2026 年 3 月', '&9 2026 年 3 月'],
  ['张三&李四', '&9张三&&李四'],
  ['', ''],
  [undefined, ''],
])('%s is printed by the code %s', (text, code) => {
  expect(footerCode(text, 9)).toBe(code);
});

test('a long footer is cut on the left, never within a code, and keeps the page number', () => {
  for (const length of [238, 239, 240, 241, 242, 243, 400]) {
    const { left, right } = footerCodes({ left: '&'.repeat(length), right: '{page}', size: 9 });
    expect(right).toBe('&9&P');
    expect(`&L${left}&R${right}`.length).toBeLessThanOrEqual(255);
    expect(left.replace(/^&9/, '').replaceAll('&&', '')).toBe('');
  }
});
