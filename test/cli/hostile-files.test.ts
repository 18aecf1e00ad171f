import { Refused, sayRefusal } from '../../src/cli/failures';

const REMEDY = '；不要打开它，先问清这份文件是怎么来的，再取一份可靠的';

test('a workbook that was tampered with is refused for that, as a dealer’s file is, and not as one that is damaged', () => {
  const said = sayRefusal(new Refused('damaged', { file: '总部.xlsx', why: 'pathTrick' }), 'zh');
  expect(said).toBe(`「总部.xlsx」不能用：文件里有部件的名字指到压缩包外面（如 ../），不是 Excel 存的，可能有恶意，没有读${REMEDY}`);
});

test('nobody is told to open a bomb and make it smaller', () => {
  const said = sayRefusal(new Refused('tooLarge', { file: '总部.xlsx', measure: 'ratio', found: 1029, limit: 250 }), 'zh');
  expect(said).toBe(`「总部.xlsx」不能用：文件里有一个部件压缩到 1/1,029，最多 1/250，像是压缩炸弹${REMEDY}`);
});

test('a workbook that is only too large can be made smaller', () => {
  const said = sayRefusal(new Refused('tooLarge', { file: '总部.xlsx', measure: 'sheets', found: 300, limit: 100 }), 'zh');
  expect(said).toMatch(/^「总部\.xlsx」过大：有 300 张工作表.+；请删去/);
});
