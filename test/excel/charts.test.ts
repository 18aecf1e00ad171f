/// <reference types="office-js" />
import { failureOf, onSheet, write } from './on-sheet';
import { startExcel, type RunningExcel } from './start-excel';

let excel: RunningExcel;
beforeEach(async () => {
  excel = await startExcel();
  await write('A1:C4', [
    ['月', '维修', '及时率'],
    ['1 月', 10, 0.9],
    ['2 月', 12, 0.8],
    ['3 月', 15, 0.95],
  ]);
});
afterEach(() => excel.demandClean());

const addChart = (type: Excel.ChartType | 'ColumnClustered' | 'BarStacked' = 'ColumnClustered', source = 'A1:C4'): Promise<void> =>
  onSheet((sheet) => {
    sheet.charts.add(type as 'ColumnClustered', sheet.getRange(source), 'Columns').name = '图';
  });
const chart = (sheet: Excel.Worksheet): Excel.Chart => sheet.charts.getItem('图');

test('a chart guesses its series from the cells it is given', async () => {
  await addChart();
  const names = await onSheet(async (sheet, context) => {
    const series = chart(sheet).series.load('items/name');
    await context.sync();
    return series.items.map(({ name }) => name);
  });
  expect(names).toEqual(['维修', '及时率']);
});

test('series that are given take their values and categories from one row or column', async () => {
  await addChart('ColumnClustered', 'A1:A1');
  await onSheet((sheet) => {
    const series = chart(sheet).series.add('维修量');
    series.setValues(sheet.getRange('B2:B4'));
    series.setXAxisValues(sheet.getRange('A2:A4'));
  });
  const [made] = excel.workbook.active.charts.at(0)?.series.slice(-1) ?? [];
  expect([made?.name, made?.values?.address, made?.categories?.address]).toEqual(['维修量', 'Sheet1!B2:B4', 'Sheet1!A2:A4']);
  expect(await failureOf(onSheet((sheet) => chart(sheet).series.getItemAt(0).setValues(sheet.getRange('B2:C4'))))).toBe('InvalidArgument');
});

test('a secondary axis is there once a series is on it, and one series stays on the primary axes', async () => {
  await addChart();
  const secondary = (sheet: Excel.Worksheet): Excel.ChartAxis => chart(sheet).axes.getItem('Value', 'Secondary');
  const limit = onSheet((sheet) => {
    secondary(sheet).maximum = 1;
  });
  expect(await failureOf(limit)).toBe('InvalidOperation');
  await onSheet((sheet) => {
    const line = chart(sheet).series.getItemAt(1);
    line.chartType = 'LineMarkers';
    line.axisGroup = 'Secondary';
    secondary(sheet).maximum = 1;
    secondary(sheet).numberFormat = '0%';
  });
  expect(excel.workbook.active.charts[0]?.axis('Value', 'Secondary')).toMatchObject({
    maximum: 1,
    numberFormat: '0%',
    linkNumberFormat: false,
  });
  const leaving = onSheet((sheet) => {
    chart(sheet).series.getItemAt(0).axisGroup = 'Secondary';
  });
  expect(await failureOf(leaving)).toBe('InvalidOperation');
});

test('labels are there once they are switched on, in places that the kind of series has', async () => {
  await addChart('BarStacked');
  const labels = (sheet: Excel.Worksheet): Excel.ChartDataLabels => chart(sheet).series.getItemAt(0).dataLabels;
  const early = onSheet((sheet) => {
    labels(sheet).showValue = true;
  });
  expect(await failureOf(early)).toBe('InvalidOperation');
  await onSheet((sheet) => {
    chart(sheet).series.getItemAt(0).hasDataLabels = true;
    labels(sheet).position = 'InsideEnd';
    labels(sheet).format.font.color = '#FFFFFF';
  });
  const outside = onSheet((sheet) => {
    labels(sheet).position = 'OutsideEnd';
  });
  expect(await failureOf(outside)).toBe('InvalidArgument');
});

test('gap widths belong to bars, markers to lines', async () => {
  await addChart();
  await onSheet((sheet) => {
    chart(sheet).series.getItemAt(0).gapWidth = 60;
    chart(sheet).series.getItemAt(1).chartType = 'LineMarkers';
    chart(sheet).series.getItemAt(1).markerStyle = 'Circle';
    chart(sheet).series.getItemAt(1).markerSize = 6;
  });
  const gap = onSheet((sheet) => {
    chart(sheet).series.getItemAt(1).gapWidth = 60;
  });
  expect(await failureOf(gap)).toBe('InvalidArgument');
  const wide = onSheet((sheet) => {
    chart(sheet).series.getItemAt(0).gapWidth = 501;
  });
  expect(await failureOf(wide)).toBe('InvalidArgument');
});

test('limits belong to value axes; an empty text gives them back to Excel', async () => {
  await addChart();
  await onSheet((sheet) => {
    const { valueAxis } = chart(sheet).axes;
    valueAxis.minimum = 0;
    valueAxis.maximum = 20;
    valueAxis.maximum = '';
    valueAxis.majorGridlines.visible = false;
  });
  expect(excel.workbook.active.charts[0]?.axis('Value')).toMatchObject({ minimum: 0, maximum: '' });
  const category = onSheet((sheet) => {
    chart(sheet).axes.categoryAxis.maximum = 3;
  });
  expect(await failureOf(category)).toBe('InvalidOperation');
});

test('a chart is laid over cells, from the first one’s corner to the last one’s', async () => {
  await addChart();
  const box = await onSheet(async (sheet, context) => {
    sheet.getRange('B:B').format.columnWidth = 100;
    chart(sheet).setPosition('B2', 'C4');
    const laid = chart(sheet).load('left, top, width, height');
    await context.sync();
    return [laid.left, laid.top, laid.width, laid.height];
  });
  expect(box).toEqual([48, 15, 148, 45]);
});

test('legend, title, fills and lines are the chart’s own', async () => {
  await addChart();
  await onSheet((sheet) => {
    chart(sheet).title.visible = false;
    chart(sheet).legend.position = 'Top';
    chart(sheet).legend.legendEntries.getItemAt(1).visible = false;
    chart(sheet).format.border.clear();
    chart(sheet).series.getItemAt(0).format.fill.setSolidColor('#1F3864');
    chart(sheet).series.getItemAt(1).format.line.lineStyle = 'Dash';
  });
  const [made] = excel.workbook.active.charts;
  expect([made?.title.isVisible, made?.legend.position, made?.series[1]?.isInLegend, made?.look.line.style]).toEqual([
    false,
    'Top',
    false,
    'None',
  ]);
  expect([made?.series[0]?.look.fill.colour, made?.series[1]?.look.line.style]).toEqual(['#1F3864', 'Dash']);
});
