/// <reference types="office-js" />
import { failureOf, onSheet, write } from './on-sheet';
import { startExcel, type RunningExcel } from './start-excel';

let excel: RunningExcel;
beforeEach(async () => {
  excel = await startExcel();
});
afterEach(() => excel.demandClean());

const names = (): readonly string[] => excel.workbook.sheets.map(({ name }) => name);
const add = (name?: string): Promise<void> => onSheet((_sheet, context) => void context.workbook.worksheets.add(name));

test('a new sheet goes to the end, takes a name of its own, and is not active', async () => {
  await add();
  await add('差异清单');
  expect(names()).toEqual(['Sheet1', 'Sheet2', '差异清单']);
  expect(excel.workbook.active.name).toBe('Sheet1');
});

test('sheet names have at most 31 characters, none of \\ / ? * : [ ], no apostrophe at the ends, and are not History', async () => {
  await add('长'.repeat(31));
  for (const wrong of ['长'.repeat(32), '', 'a/b', 'a\\b', 'a?b', 'a*b', 'a:b', 'a[b', 'a]b', "'a", "a'", 'History']) {
    expect(await failureOf(add(wrong))).toBe('InvalidArgument');
  }
});

test('two sheets of one name are ItemAlreadyExists, whatever their letters’ case', async () => {
  await add('Data');
  expect(await failureOf(add('DATA'))).toBe('ItemAlreadyExists');
  const renaming = onSheet((sheet) => {
    sheet.name = 'data';
  });
  expect(await failureOf(renaming)).toBe('ItemAlreadyExists');
});

test('the last visible sheet can be neither deleted nor hidden', async () => {
  await add('隐藏');
  await onSheet((_sheet, context) => {
    context.workbook.worksheets.getItem('隐藏').visibility = 'Hidden';
  });
  expect(await failureOf(onSheet((sheet) => sheet.delete()))).toBe('InvalidOperation');
  const hiding = onSheet((sheet) => {
    sheet.visibility = 'Hidden';
  });
  expect(await failureOf(hiding)).toBe('InvalidOperation');
});

test('a very hidden sheet cannot be deleted, a hidden one cannot be activated', async () => {
  await add('很隐藏');
  await add('隐藏');
  await onSheet((_sheet, context) => {
    context.workbook.worksheets.getItem('很隐藏').visibility = 'VeryHidden';
    context.workbook.worksheets.getItem('隐藏').visibility = 'Hidden';
  });
  expect(await failureOf(onSheet((_sheet, context) => context.workbook.worksheets.getItem('很隐藏').delete()))).toBe('InvalidOperation');
  expect(await failureOf(onSheet((_sheet, context) => context.workbook.worksheets.getItem('隐藏').activate()))).toBe('InvalidOperation');
});

test('sheets move to a position', async () => {
  await add('乙');
  await onSheet((_sheet, context) => {
    context.workbook.worksheets.getItem('乙').position = 0;
  });
  expect(names()).toEqual(['乙', 'Sheet1']);
});

test('a protected sheet refuses writes, formats and new tables with AccessDenied, but not into unlocked cells', async () => {
  await onSheet((sheet) => {
    sheet.getRange('B1').format.protection.locked = false;
    sheet.protection.protect({ allowInsertRows: true }, '密码');
  });
  expect(await failureOf(write('A1', [[1]]))).toBe('AccessDenied');
  const painting = onSheet((sheet) => {
    sheet.getRange('B1').format.fill.color = 'red';
  });
  expect(await failureOf(painting)).toBe('AccessDenied');
  expect(await failureOf(onSheet((sheet) => void sheet.tables.add('A1:B2', true)))).toBe('AccessDenied');
  await write('B1', [[1]]);
  await onSheet((sheet) => void sheet.getRange('5:5').insert('Down'));
});

test('protecting twice or unprotecting twice fails, and so does a wrong password', async () => {
  const protect = (): Promise<void> => onSheet((sheet) => sheet.protection.protect({}, '密码'));
  await protect();
  expect(await failureOf(protect())).toBe('AccessDenied');
  expect(await failureOf(onSheet((sheet) => sheet.protection.unprotect('别的')))).toBe('AccessDenied');
  await onSheet((sheet) => sheet.protection.unprotect('密码'));
  expect(await failureOf(onSheet((sheet) => sheet.protection.unprotect()))).toBe('AccessDenied');
});

test('a protected workbook refuses to add, rename, move, hide or delete sheets', async () => {
  await add('乙');
  await onSheet((_sheet, context) => context.workbook.protection.protect());
  expect(await failureOf(add('丙'))).toBe('AccessDenied');
  expect(await failureOf(onSheet((_sheet, context) => context.workbook.worksheets.getItem('乙').delete()))).toBe('AccessDenied');
  const renaming = onSheet((sheet) => {
    sheet.name = '新名';
  });
  expect(await failureOf(renaming)).toBe('AccessDenied');
});

test('frozen panes, tab colour and gridlines belong to the sheet', async () => {
  const seen = await onSheet(async (sheet, context) => {
    sheet.freezePanes.freezeAt(sheet.getRange('A1:B3'));
    sheet.tabColor = '#1F3864';
    sheet.showGridlines = false;
    const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
    sheet.load('tabColor, showGridlines');
    await context.sync();
    return [frozen.address, sheet.tabColor, sheet.showGridlines];
  });
  expect(seen).toEqual(['Sheet1!A1:B3', '#1F3864', false]);
});

test('page layout is kept in points, zoom is a percentage or pages, and titles are whole rows', async () => {
  const seen = await onSheet(async (sheet, context) => {
    const layout = sheet.pageLayout;
    layout.orientation = 'Landscape';
    layout.paperSize = 'A4';
    layout.zoom = { horizontalFitToPages: 1 };
    layout.setPrintMargins('Centimeters', { top: 2.54 });
    layout.setPrintArea('A1:F20');
    layout.setPrintTitleRows('$1:$2');
    layout.headersFooters.defaultForAllPages.rightFooter = '第 &P 页';
    sheet.horizontalPageBreaks.add('A11');
    layout.load('topMargin, orientation, zoom');
    const area = layout.getPrintArea().load('address');
    const breaks = sheet.horizontalPageBreaks.load('items/rowIndex');
    await context.sync();
    return [
      layout.topMargin,
      layout.orientation,
      layout.zoom.horizontalFitToPages,
      area.address,
      breaks.items.map(({ rowIndex }) => rowIndex),
    ];
  });
  expect(seen).toEqual([72, 'Landscape', 1, 'Sheet1!A1:F20', [10]]);
  const both = onSheet((sheet) => {
    sheet.pageLayout.zoom = { scale: 90, horizontalFitToPages: 1 };
  });
  expect(await failureOf(both)).toBe('InvalidArgument');
  expect(await failureOf(onSheet((sheet) => sheet.pageLayout.setPrintTitleRows('A1:B2')))).toBe('InvalidArgument');
});

test('a page break before the first row is refused', async () => {
  expect(await failureOf(onSheet((sheet) => void sheet.horizontalPageBreaks.add('A1')))).toBe('InvalidArgument');
});

test('defined names stand for cells, constants or formulas; names that look like cells or exist are refused', async () => {
  const seen = await onSheet(async (sheet, context) => {
    const { names: defined } = context.workbook;
    defined.add('目标', sheet.getRange('B2:C3'));
    defined.add('税率', '=0.13');
    const range = defined.getItem('目标').getRange().load('address');
    const rate = defined.getItem('税率').load('value, type, formula');
    const target = defined.getItem('目标').load('formula');
    await context.sync();
    return [range.address, rate.value, rate.type, rate.formula, target.formula];
  });
  expect(seen).toEqual(['Sheet1!B2:C3', 0.13, 'Double', '=0.13', '=Sheet1!$B$2:$C$3']);
  for (const wrong of ['B2', 'R1C1', '1月', 'a b', '目标']) {
    expect(await failureOf(onSheet((_sheet, context) => void context.workbook.names.add(wrong, '=1')))).toBe('InvalidArgument');
  }
});

test('a name is there once in its scope: the workbook and each sheet may have one of the same name', async () => {
  const told = await onSheet(async (sheet, context) => {
    sheet.names.add('目标', '=1');
    context.workbook.names.add('目标', '=2');
    const [own, whole] = [sheet.names.getItem('目标').load('value'), context.workbook.names.getItem('目标').load('value')];
    await context.sync();
    return [own.value, whole.value];
  });
  expect(told).toEqual([1, 2]);
  expect(await failureOf(onSheet((sheet) => void sheet.names.add('目标', '=3')))).toBe('InvalidArgument');
});

test('settings of the workbook and custom properties are added, changed and found again; texts of properties are cut at 255', async () => {
  const seen = await onSheet(async (_sheet, context) => {
    const { settings } = context.workbook;
    settings.add('月份', { 年: 2026 });
    settings.add('月份', { 年: 2027 });
    const { custom } = context.workbook.properties;
    custom.add('编号', '长'.repeat(300));
    const month = settings.getItem('月份').load('value');
    const none = settings.getItemOrNullObject('没有');
    const number = custom.getItem('编号').load('value');
    await context.sync();
    return [month.value, none.isNullObject, (number.value as string).length];
  });
  expect(seen).toEqual([{ 年: 2027 }, true, 255]);
});

test('settings of the workbook that have no more room are refused', async () => {
  excel.workbook.settingsRoom = 4;
  const added = (value: string) =>
    Excel.run(async (context) => {
      context.workbook.settings.add('说明', value);
      await context.sync();
    });
  await added('四个字符');
  await expect(added('五个字符了')).rejects.toMatchObject({ code: 'GeneralException' });
  expect(excel.workbook.settings.get('说明')).toBe('四个字符');
});

test('settings of the document are there again after saving, unless Excel loses them', async () => {
  const { settings } = Office.context.document;
  const save = (): Promise<void> => new Promise((resolve) => settings.saveAsync(() => resolve()));
  settings.set('钥匙', { 值: 1 });
  await save();
  expect([...excel.documentSettings.keys()]).toEqual(['钥匙']);
  excel.losesSettings = true;
  settings.set('第二把', 2);
  await save();
  expect([...excel.documentSettings.keys()]).toEqual(['钥匙']);
});

test('a workbook that is saved has nothing unsaved', async () => {
  const newer = await startExcel(undefined, { apiSet: '1.11' });
  newer.workbook.isDirty = true;
  await Excel.run(async (context) => context.workbook.save('Save' as Excel.SaveBehavior));
  expect(newer.workbook.isDirty).toBe(false);
  expect(await failureOf(Excel.run(async (context) => context.workbook.save('Sooner' as Excel.SaveBehavior)))).toBe('InvalidArgument');
  newer.demandClean();
});

test('createWorkbook opens a new workbook beside this one', async () => {
  await Excel.createWorkbook('UEsDBA==');
  expect(excel.openedWorkbooks).toEqual(['UEsDBA==']);
});
