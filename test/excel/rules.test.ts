/// <reference types="office-js" />
import { failureOf, onSheet } from './on-sheet';
import { startExcel, type RunningExcel } from './start-excel';

let excel: RunningExcel;
beforeEach(async () => {
  excel = await startExcel();
});
afterEach(() => excel.demandClean());

test('a new conditional format goes before the others; priorities move it', async () => {
  const order = (): readonly string[] => excel.workbook.active.conditionalFormats.map(({ formula }) => formula);
  await onSheet((sheet) => {
    for (const formula of ['=A1=1', '=A1=2', '=A1=3'])
      sheet.getRange('A1:A9').conditionalFormats.add('Custom').custom.rule.formula = formula;
  });
  expect(order()).toEqual(['=A1=3', '=A1=2', '=A1=1']);
  await onSheet((sheet) => {
    sheet.getRange('A1:A9').conditionalFormats.getItemAt(0).priority = -1;
  });
  expect(order()).toEqual(['=A1=2', '=A1=1', '=A1=3']);
});

test('a conditional format has the look and the areas that it was given', async () => {
  await onSheet((sheet) => {
    const format = sheet.getRanges('A1:A9,C1:C9').conditionalFormats.add('Custom');
    format.custom.rule.formula = '=$A1="逾期"';
    format.custom.format.font.color = '#C00000';
    format.custom.format.fill.color = '#FFEEEE';
    format.custom.format.borders.bottom.style = 'Continuous';
    format.stopIfTrue = true;
  });
  const [format] = excel.workbook.active.conditionalFormats;
  expect(format).toMatchObject({ formula: '=$A1="逾期"', stopIfTrue: true, kind: 'Custom' });
  expect(format?.areas).toHaveLength(2);
  expect(format?.look).toMatchObject({ fontColour: '#C00000', fill: '#FFEEEE' });
});

test('a data bar has bounds and colours, and is no formula', async () => {
  await onSheet((sheet) => {
    const { dataBar } = sheet.getRange('B2:B9').conditionalFormats.add('DataBar');
    dataBar.positiveFormat.fillColor = '#9DC3E6';
    dataBar.positiveFormat.gradientFill = false;
    dataBar.lowerBoundRule = { type: 'Number', formula: '0' };
    dataBar.upperBoundRule = { type: 'Number', formula: '100' };
  });
  expect(excel.workbook.active.conditionalFormats[0]?.bar).toMatchObject({
    upper: { type: 'Number', formula: '100' },
    positive: { gradient: false },
  });
  const asked = onSheet((sheet) => {
    sheet.getRange('B2:B9').conditionalFormats.getItemAt(0).custom.rule.formula = '=1';
  });
  expect(await failureOf(asked)).toBe('InvalidOperation');
});

test('a validation has one kind of rule; a list of more than 255 characters is refused', async () => {
  const validate = (rule: Excel.DataValidationRule): Promise<void> =>
    onSheet((sheet) => {
      sheet.getRange('A1:A9').dataValidation.rule = rule;
    });
  await validate({ list: { inCellDropDown: true, source: '待处理,已处理' } });
  expect(await failureOf(validate({ list: { inCellDropDown: true, source: '甲,'.repeat(128) } }))).toBe('InvalidArgument');
  expect(await failureOf(validate({}))).toBe('InvalidArgument');
  await validate({ wholeNumber: { formula1: 1, formula2: 9, operator: 'Between' } });
  expect(await failureOf(validate({ wholeNumber: { formula1: 1, operator: 'Between' } }))).toBe('InvalidArgument');
});

test('a validation’s titles have at most 32 characters, its alert 225 and its prompt 255', async () => {
  const alert = (title: string, message: string): Promise<void> =>
    onSheet((sheet) => {
      sheet.getRange('A1').dataValidation.errorAlert = { title, message, showAlert: true, style: 'Stop' };
    });
  await alert('长'.repeat(32), '长'.repeat(225));
  expect(await failureOf(alert('长'.repeat(33), ''))).toBe('InvalidArgument');
  expect(await failureOf(alert('', '长'.repeat(226)))).toBe('InvalidArgument');
  const prompt = (message: string): Promise<void> =>
    onSheet((sheet) => {
      sheet.getRange('A1').dataValidation.prompt = { title: '', message, showPrompt: true };
    });
  await prompt('长'.repeat(255));
  expect(await failureOf(prompt('长'.repeat(256)))).toBe('InvalidArgument');
});

test('a validation of some cells of a range is Inconsistent; of none, None', async () => {
  await onSheet((sheet) => {
    sheet.getRange('A1:A5').dataValidation.rule = { list: { inCellDropDown: true, source: '=$Z$1:$Z$3' } };
    sheet.getRange('A3').dataValidation.clear();
  });
  const types = await onSheet(async (sheet, context) => {
    const cells = ['A1:A2', 'A2:A3', 'A3'].map((address) => sheet.getRange(address).dataValidation.load('type'));
    await context.sync();
    return cells.map(({ type }) => type);
  });
  expect(types).toEqual(['List', 'Inconsistent', 'None']);
});

test('values that break a validation are written nevertheless', async () => {
  const value = await onSheet(async (sheet, context) => {
    const cell = sheet.getRange('A1');
    cell.dataValidation.rule = { list: { inCellDropDown: true, source: '甲,乙' } };
    cell.values = [['丙']];
    cell.load('values');
    await context.sync();
    return cell.values;
  });
  expect(value).toEqual([['丙']]);
});
