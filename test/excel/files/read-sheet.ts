import { placeOf } from '../../../src/engine/workbook/address';
import { LAST_COLUMN, LAST_ROW } from '../model/area';
import { PLAIN, type Look } from '../model/look';
import { parseArea } from '../model/parse-address';
import type { Sheet } from '../model/sheet';
import { readCharts } from './read-charts';
import type { FileParts } from './file-parts';
import { readConditionalFormats, readValidations } from './read-rules';
import { colourOf, type FileLooks } from './read-styles';
import { all, at, attributesOf, isOn, parseXml, type Element } from './xml-tree';

const POINTS_PER_PIXEL = 0.75;
const PIXELS_PER_CHARACTER = 7;

/** Puts on a sheet what its part says beside contents: looks, sizes, panes, rules, links, notes, charts, protection. */
export function dressSheet(sheet: Sheet, parts: FileParts, path: string, looks: FileLooks): void {
  const xml = parts.text(path);
  const data = /<(?:\w+:)?sheetData>[\s\S]*<\/(?:\w+:)?sheetData>/.exec(xml)?.[0] ?? '';
  const tree = parseXml(xml.replace(data, ''));
  readColumns(sheet, tree, looks);
  readRows(sheet, data, looks);
  readViews(sheet, tree);
  readPage(sheet, tree);
  readConditionalFormats(sheet, tree, looks);
  readValidations(sheet, tree);
  readLinks(sheet, tree, parts, path);
  readNotes(sheet, parts, path);
  readCharts(sheet, tree, parts, path);
  if (isOn(at(tree, 'sheetProtection')?.attributes['sheet'])) sheet.protection.protect();
}

function readColumns(sheet: Sheet, tree: Element, { cells }: FileLooks): void {
  for (const {
    attributes: { min = '1', max = min, width, style },
  } of all(at(tree, 'cols'), 'col')) {
    const look = cells[Number(style ?? 0)] ?? PLAIN;
    for (let column = Number(min) - 1; column < Math.min(Number(max), LAST_COLUMN + 1); column += 1) {
      if (width !== undefined && Number(max) - Number(min) < 1_000)
        sheet.widths.set.set(column, Math.round(Number(width) * PIXELS_PER_CHARACTER) * POINTS_PER_PIXEL);
      if (style !== undefined && look !== PLAIN) sheet.grid.columnLooks.set(column, look);
    }
  }
}

/** The rows' heights and the cells' styles; the rows may be many, so they are not made a tree of. */
function readRows(sheet: Sheet, data: string, { cells }: FileLooks): void {
  for (const [, tag = '', place = ''] of data.matchAll(/<(?:\w+:)?(row|c)(\s[^>]*?)\/?>/g)) {
    if (tag === 'row') readRow(sheet, attributesOf(place), cells);
    else styleCell(sheet, place, cells);
  }
}

function readRow(sheet: Sheet, { r, ht, s, customFormat }: Readonly<Record<string, string>>, cells: readonly Look[]): void {
  const row = Number(r) - 1;
  if (ht !== undefined) sheet.heights.set.set(row, Number(ht));
  const look = cells[Number(s ?? 0)];
  if (isOn(customFormat) && look && look !== PLAIN) sheet.grid.rowLooks.set(row, look);
}

function styleCell(sheet: Sheet, tag: string, cells: readonly Look[]): void {
  const place = placeOf(/\sr="([A-Z]+\d+)"/.exec(tag)?.[1] ?? '');
  const look = cells[Number(/\ss="(\d+)"/.exec(tag)?.[1] ?? 0)] ?? PLAIN;
  if (!place || sheet.grid.look(place.row, place.column) === look) return;
  sheet.grid.setLook(place.row, place.column, look);
}

function readViews(sheet: Sheet, tree: Element): void {
  const view = at(tree, 'sheetViews', 'sheetView');
  sheet.gridlines = isOn(view?.attributes['showGridLines'], true);
  sheet.tabColour = colourOf(at(tree, 'sheetPr', 'tabColor')) ?? '';
  const { xSplit = '0', ySplit = '0', state } = at(view, 'pane')?.attributes ?? {};
  const [columns, rows] = [Number(xSplit), Number(ySplit)];
  if (state !== 'frozen' || columns + rows === 0) return;
  sheet.frozen = { top: 0, left: 0, bottom: rows === 0 ? LAST_ROW : rows - 1, right: columns === 0 ? LAST_COLUMN : columns - 1 };
}

const POINTS_PER_INCH = 72;

function readPage(sheet: Sheet, tree: Element): void {
  const { page } = sheet;
  const { orientation, fitToWidth = '1', fitToHeight = '1', paperSize } = at(tree, 'pageSetup')?.attributes ?? {};
  if (orientation === 'landscape') page.orientation = 'Landscape';
  if (paperSize === '9') page.paperSize = 'A4';
  if (isOn(at(tree, 'sheetPr', 'pageSetUpPr')?.attributes['fitToPage']))
    page.zoom = { horizontalFitToPages: Number(fitToWidth), verticalFitToPages: Number(fitToHeight) };
  const margins = at(tree, 'pageMargins')?.attributes;
  for (const side of ['top', 'bottom', 'left', 'right', 'header', 'footer'] as const) {
    if (margins?.[side] !== undefined) page.margins[side] = Number(margins[side]) * POINTS_PER_INCH;
  }
  page.centreHorizontally = isOn(at(tree, 'printOptions')?.attributes['horizontalCentered']);
  for (const {
    attributes: { id = '' },
  } of all(at(tree, 'rowBreaks'), 'brk'))
    sheet.rowBreaks.add(Number(id));
  readFooter(sheet, at(tree, 'headerFooter', 'oddFooter')?.text ?? '');
}

function readFooter({ page }: Sheet, text: string): void {
  const texts = page.headersFooters.defaultForAllPages;
  for (const [, place, words = ''] of text.matchAll(/&([LCR])([\s\S]*?)(?=&[LCR]|$)/g)) {
    if (place === 'L') texts.leftFooter = words;
    else if (place === 'C') texts.centerFooter = words;
    else texts.rightFooter = words;
  }
}

function readLinks(sheet: Sheet, tree: Element, parts: FileParts, path: string): void {
  const relations = parts.relations(path);
  for (const {
    attributes: { ref = '', location, id, tooltip },
  } of all(at(tree, 'hyperlinks'), 'hyperlink')) {
    const area = parseArea(ref);
    const address = id === undefined ? undefined : relations.get(id)?.target;
    if (!area || (address === undefined && location === undefined)) continue;
    sheet.hyperlinks.set(`${area.top},${area.left}`, {
      ...(address === undefined
        ? { documentReference: location ?? '' }
        : { address: location === undefined ? address : `${address}#${location}` }),
      ...(tooltip !== undefined && { screenTip: tooltip }),
    });
  }
}

function readNotes(sheet: Sheet, parts: FileParts, path: string): void {
  const comments = [...parts.relations(path).values()].find(({ kind }) => kind === 'comments');
  if (!comments) return;
  for (const comment of all(at(parts.tree(comments.target), 'commentList'), 'comment')) {
    const place = placeOf(comment.attributes['ref'] ?? '');
    if (place) sheet.notes.set(`${place.row},${place.column}`, textWithin(at(comment, 'text')));
  }
}

const textWithin = (element: Element | undefined): string =>
  element === undefined
    ? ''
    : element.name === 't'
      ? element.text
      : element.children
          .filter(({ name }) => name !== 'rPr' && name !== 'rPh')
          .map(textWithin)
          .join('');
