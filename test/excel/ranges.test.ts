/// <reference types="office-js" />
import { failureOf, onSheet, read, write } from './on-sheet';
import { startExcel, type RunningExcel } from './start-excel';

let excel: RunningExcel;
beforeEach(async () => {
  excel = await startExcel();
});
afterEach(() => excel.demandClean());

const address = (find: (sheet: Excel.Worksheet) => Excel.Range): Promise<string> =>
  onSheet(async (sheet, context) => {
    const range = find(sheet);
    range.load('address');
    await context.sync();
    return range.address;
  });

test('addresses are read with dollar signs, whole columns, whole rows and in any order of corners', async () => {
  expect(await address((sheet) => sheet.getRange('$b$3:A1'))).toBe('Sheet1!A1:B3');
  expect(await address((sheet) => sheet.getRange('A:C'))).toBe('Sheet1!A:C');
  expect(await address((sheet) => sheet.getRange('2:3'))).toBe('Sheet1!2:3');
  expect(await address((sheet) => sheet.getRange('B:B').getUsedRange().getEntireColumn()).catch(() => '没有')).toBe('没有');
});

test('an address with a quoted sheet name leads to that sheet', async () => {
  const found = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("老李's 表");
    const range = sheet.getRange("'老李''s 表'!B2");
    range.load('address');
    await context.sync();
    return range.address;
  });
  expect(found).toBe("'老李''s 表'!B2");
});

test('an address that is none, or lies beyond row 1,048,576 or column XFD, is InvalidArgument', async () => {
  expect(await address((sheet) => sheet.getRange('XFD1048576'))).toBe('Sheet1!XFD1048576');
  for (const wrong of ['XFE1', 'A1048577', 'A1:', 'A1:B', '!!', 'A0']) {
    expect(await failureOf(address((sheet) => sheet.getRange(wrong)))).toBe('InvalidArgument');
  }
});

test('ranges lead to others, and off the sheet is InvalidArgument', async () => {
  expect(await address((sheet) => sheet.getRange('B2:C3').getResizedRange(1, 2))).toBe('Sheet1!B2:E4');
  expect(await address((sheet) => sheet.getRange('B2:C3').getLastRow().getOffsetRange(1, 0))).toBe('Sheet1!B4:C4');
  expect(await address((sheet) => sheet.getRange('B2:C3').getRowsAbove(1))).toBe('Sheet1!B1:C1');
  expect(await address((sheet) => sheet.getRange('B2:C3').getBoundingRect('E1'))).toBe('Sheet1!B1:E3');
  expect(await failureOf(address((sheet) => sheet.getRange('A1').getOffsetRange(-1, 0)))).toBe('InvalidArgument');
});

test('an intersection that is empty is ItemNotFound or a null object', async () => {
  expect(await failureOf(address((sheet) => sheet.getRange('A1').getIntersection('B2')))).toBe('ItemNotFound');
  const isNull = await onSheet(async (sheet, context) => {
    const shared = sheet.getRange('A1').getIntersectionOrNullObject('B2');
    await context.sync();
    return shared.isNullObject;
  });
  expect(isNull).toBe(true);
});

test('the used range includes formatted blanks, unless only values are asked for', async () => {
  await write('B2', [['值']]);
  await onSheet((sheet) => {
    sheet.getRange('D5').format.fill.color = '#FFFF00';
  });
  expect(await address((sheet) => sheet.getUsedRange())).toBe('Sheet1!B2:D5');
  expect(await address((sheet) => sheet.getUsedRange(true))).toBe('Sheet1!B2');
});

test('the used range of an empty sheet is its first cell, a null object where that is asked for', async () => {
  expect(await address((sheet) => sheet.getUsedRange())).toBe('Sheet1!A1');
  expect(await failureOf(address((sheet) => sheet.getRange('A1:B2').getUsedRange()))).toBe('ItemNotFound');
  const isNull = await onSheet(async (sheet, context) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    await context.sync();
    return used.isNullObject;
  });
  expect(isNull).toBe(true);
});

test('a format that differs within a range is null', async () => {
  const seen = await onSheet(async (sheet, context) => {
    sheet.getRange('A1').format.font.bold = true;
    sheet.getRange('A1:A2').format.font.color = 'red';
    const range = sheet.getRange('A1:A2');
    range.load('format/font/bold, format/font/color, format/columnWidth');
    await context.sync();
    return [range.format.font.bold, range.format.font.color, range.format.columnWidth];
  });
  expect(seen).toEqual([null, '#FF0000', 48]);
});

test('a format of whole columns holds for cells that are written later and makes no used range', async () => {
  await onSheet((sheet) => {
    sheet.getRange('A:B').numberFormat = '@' as unknown as string[][];
  });
  await write('B9', [['001']]);
  await onSheet((sheet) => {
    sheet.getRange('C:C').format.font.bold = true;
  });
  await write('C9', [['粗']]);
  const seen = await onSheet(async (sheet, context) => {
    const cell = sheet.getRange('C9').load('format/font/bold');
    const used = sheet.getUsedRange().load('address');
    await context.sync();
    return [cell.format.font.bold, used.address];
  });
  expect(seen).toEqual([true, 'Sheet1!B9:C9']);
  expect((await read('B9', 'values')).values).toEqual([['001']]);
});

test('neighbours have one line between them', async () => {
  const seen = await onSheet(async (sheet, context) => {
    const edge = sheet.getRange('B2:C3').format.borders.getItem('EdgeBottom');
    edge.style = 'Continuous';
    edge.weight = 'Medium';
    edge.color = '#1F3864';
    const below = sheet.getRange('B4:C4').format.borders.getItem('EdgeTop').load('style, weight, color');
    const inside = sheet.getRange('B2:C3').format.borders.getItem('InsideHorizontal').load('style');
    await context.sync();
    sheet.getRange('B4:C4').format.borders.getItem('EdgeTop').style = 'None';
    const again = sheet.getRange('B2:C3').format.borders.getItem('EdgeBottom').load('style');
    await context.sync();
    return [below.style, below.weight, below.color, inside.style, again.style];
  });
  expect(seen).toEqual(['Continuous', 'Medium', '#1F3864', 'None', 'None']);
});

test('widths and heights are points, hidden columns have none, and widths of different columns are null', async () => {
  const seen = await onSheet(async (sheet, context) => {
    sheet.getRange('B:B').format.columnWidth = 100;
    sheet.getRange('C:C').columnHidden = true;
    sheet.getRange('2:2').format.rowHeight = 30;
    const ranges = [sheet.getRange('B1'), sheet.getRange('C1'), sheet.getRange('A1:B1'), sheet.getRange('A2')];
    for (const range of ranges) range.load('format/columnWidth, format/rowHeight');
    await context.sync();
    return ranges.map(({ format }) => [format.columnWidth, format.rowHeight]);
  });
  expect(seen).toEqual([
    [100, 15],
    [0, 15],
    [null, 15],
    [48, 30],
  ]);
});

test('merging keeps the top left value only; unmerging gives the cells back', async () => {
  await write('A1:B2', [
    ['', '右上'],
    ['左下', '右下'],
  ]);
  await onSheet((sheet) => sheet.getRange('A1:B2').merge());
  expect((await read('A1:B2', 'values')).values).toEqual([
    ['右上', ''],
    ['', ''],
  ]);
  await onSheet((sheet) => sheet.getRange('B2').unmerge());
  await write('B2', [['新']]);
  expect((await read('A1:B2', 'values')).values).toEqual([
    ['右上', ''],
    ['', '新'],
  ]);
});

test('clear takes away contents, formats, or all with validation and conditional formats', async () => {
  const state = (): Promise<unknown> =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1');
      range.load('values, format/font/bold');
      range.dataValidation.load('type');
      const count = range.conditionalFormats.getCount();
      await context.sync();
      return [range.values[0]?.[0], range.format.font.bold, range.dataValidation.type, count.value];
    });
  await onSheet((sheet) => {
    const range = sheet.getRange('A1');
    range.values = [['值']];
    range.format.font.bold = true;
    range.dataValidation.rule = { list: { inCellDropDown: true, source: '甲,乙' } };
    range.conditionalFormats.add('Custom').custom.rule.formula = '=A1=1';
  });
  await onSheet((sheet) => sheet.getRange('A1').clear('Contents'));
  expect(await state()).toEqual(['', true, 'List', 1]);
  await onSheet((sheet) => sheet.getRange('A1').clear('Formats'));
  expect(await state()).toEqual(['', false, 'List', 0]);
  await onSheet((sheet) => sheet.getRange('A1').clear());
  expect(await state()).toEqual(['', false, 'None', 0]);
});

test('inserted rows push contents, heights, merges and tables down; deleted ones pull them up', async () => {
  await write('A1:B4', [
    ['一', 1],
    ['列甲', '列乙'],
    ['二', 2],
    ['三', 3],
  ]);
  await onSheet((sheet) => {
    sheet.tables.add('A2:B4', true).name = '表';
    sheet.getRange('D3:E3').merge();
    sheet.getRange('3:3').format.rowHeight = 40;
    sheet.getRange('1:2').insert('Down');
  });
  const seen = await onSheet(async (sheet, context) => {
    const table = sheet.tables.getItem('表').getRange().load('address');
    const merged = sheet.getRange('D5').load('format/rowHeight, values');
    sheet.getRange('4:4').delete('Up');
    const body = sheet.tables.getItem('表').getDataBodyRange().load('address').load('values');
    await context.sync();
    return [table.address, merged.format.rowHeight, body.address, body.values];
  });
  expect(seen.slice(0, 2)).toEqual(['Sheet1!A4:B6', 40]);
  expect(excel.workbook.active.merges.areas).toEqual([{ top: 3, left: 3, bottom: 3, right: 4 }]);
});

test('cells that would cut a table in two, or fall off the sheet, are InsertDeleteConflict', async () => {
  await write('A1:B3', [
    ['甲', '乙'],
    [1, 2],
    [3, 4],
  ]);
  await onSheet((sheet) => void sheet.tables.add('A1:B3', true));
  expect(await failureOf(onSheet((sheet) => void sheet.getRange('A2').insert('Down')))).toBe('InsertDeleteConflict');
  await write('F1048576', [['底']]);
  expect(await failureOf(onSheet((sheet) => void sheet.getRange('F1').insert('Down')))).toBe('InsertDeleteConflict');
});

test('several areas are formatted in one go; an address of more than 8,192 characters is cut silently', async () => {
  const cells = Array.from({ length: 2_000 }, (_, index) => `A${(index + 1) * 2}`).join(',');
  expect(cells.length).toBeGreaterThan(8_192);
  await onSheet((sheet) => {
    sheet.getRanges(cells).format.fill.color = '#FFEEEE';
  });
  const { grid } = excel.workbook.active;
  expect([grid.look(1, 0).fill, grid.look(2, 0).fill, grid.look(3_999, 0).fill]).toEqual(['#FFEEEE', '', '']);
});

test('cell properties set a format for each cell', async () => {
  await onSheet((sheet) => {
    sheet
      .getRange('A1:B1')
      .setCellProperties([
        [{ format: { fill: { color: '#FF0000' } } }, { format: { font: { bold: true }, borders: { bottom: { style: 'Continuous' } } } }],
      ]);
  });
  const { grid } = excel.workbook.active;
  expect([grid.look(0, 0).fill, grid.look(0, 1).bold, grid.look(0, 1).lines.bottom?.style]).toEqual(['#FF0000', true, 'Continuous']);
});

test('a link shows its text and looks like one; it leads to a place or to an address, not to both', async () => {
  await onSheet((sheet) => {
    sheet.getRange('A1').hyperlink = { documentReference: "'Sheet1'!B2", textToDisplay: '去看' };
  });
  const seen = await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1').load('values, hyperlink, format/font/underline');
    await context.sync();
    return [range.values, range.hyperlink.documentReference, range.format.font.underline];
  });
  expect(seen).toEqual([[['去看']], "'Sheet1'!B2", 'Single']);
  const both = onSheet((sheet) => {
    sheet.getRange('A1').hyperlink = { address: 'https://x.cn', documentReference: 'A1' };
  });
  expect(await failureOf(both)).toBe('InvalidArgument');
});

test('colours are #RRGGBB or a name; anything else is InvalidArgument', async () => {
  const paint = (colour: string): Promise<void> =>
    onSheet((sheet) => {
      sheet.getRange('A1').format.fill.color = colour;
    });
  await paint('orange');
  expect(excel.workbook.active.grid.look(0, 0).fill).toBe('#FFA500');
  expect(await failureOf(paint('#12345'))).toBe('InvalidArgument');
});

test('the selection is that of the active sheet; selecting on a hidden sheet fails', async () => {
  const selected = await Excel.run(async (context) => {
    const other = context.workbook.worksheets.add('另一个');
    other.activate();
    await context.sync();
    other.getRange('C3:D4').select();
    const range = context.workbook.getSelectedRange().load('address');
    await context.sync();
    return range.address;
  });
  expect(selected).toBe('另一个!C3:D4');
});
