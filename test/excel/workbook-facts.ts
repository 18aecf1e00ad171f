import type { Book } from './model/book';
import type { Chart } from './model/chart';
import { isRound } from './model/chart-types';
import type { Sheet } from './model/sheet';
import { WHOLE_SHEET } from './model/area';

/** All that is comparable of a workbook, as plain data. */
export const workbookFacts = (book: Book): unknown => ({
  active: book.active.name,
  names: book.names.map(({ name, formula, scope }) => ({ name, formula, scope: scope?.name })),
  sheets: book.sheets.map(sheetFacts),
});

const sheetFacts = (sheet: Sheet): unknown => ({
  name: sheet.name,
  visibility: sheet.visibility,
  tabColour: sheet.tabColour,
  gridlines: sheet.gridlines,
  frozen: sheet.frozen,
  merges: sheet.merges.areas,
  widths: [...sheet.widths.set],
  cells: [...sheet.grid.written(WHOLE_SHEET)]
    .filter(({ cell }) => cell.content.value !== '')
    .map(({ row, column, cell }) => [row, column, cell.content, cell.look] as const)
    .sort(([row, column], [otherRow, otherColumn]) => row - otherRow || column - otherColumn),
  tables: sheet.tables.map(({ name, area, hasTotals, style }) => ({ name, area, hasTotals, style })),
  conditionalFormats: sheet.conditionalFormats.map(({ areas, kind, formula, look, bar, stopIfTrue }) => ({
    areas,
    kind,
    formula,
    look: { ...look },
    bar: { ...bar },
    stopIfTrue,
  })),
  validations: sheet.validations,
  notes: [...sheet.notes],
  charts: sheet.charts.map(chartFacts),
  page: sheet.page,
  rowBreaks: [...sheet.rowBreaks],
});

const chartFacts = (chart: Chart): unknown => ({
  name: chart.name,
  type: chart.type,
  box: Object.values(chart.box).map(Math.round),
  legend: [chart.legend.isVisible, chart.legend.position, chart.legend.look.font.size],
  plot: chart.plot.position,
  axes: isRound(chart.type)
    ? []
    : [chart.axis('Category'), chart.axis('Value')].map(
        ({ minimum, maximum, majorUnit, reverse, tickLabels, major, numberFormat, look }) => [
          minimum,
          maximum,
          majorUnit,
          reverse,
          tickLabels,
          major.isVisible,
          numberFormat,
          look.font.size,
        ],
      ),
  series: chart.series.map(({ name, type, group, values, categories, hasLabels, labels, gapWidth, look, markerStyle, isInLegend }) => ({
    name,
    type,
    group,
    values: values?.address,
    categories: categories?.address,
    hasLabels,
    format: labels.numberFormat,
    position: labels.position,
    gapWidth,
    fill: look.fill.colour,
    line: [look.line.colour, look.line.weight, look.line.style],
    markerStyle,
    isInLegend,
  })),
});
