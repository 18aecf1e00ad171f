import { isWholeColumns, isWholeRows, type Area } from '../model/area';
import { PageLayout } from '../model/collections';
import { HeaderFooterTexts, HeadersFooters, type PageSetup } from '../model/page-setup';
import { Range, RangeAreas } from '../model/range';
import { flag, number, oneOf, onlyKeys, text } from '../protocol/arguments';
import { method, part, property, type ApiSurface, type Member } from '../protocol/describe';
import { Failure } from '../protocol/failure';
import { found } from './collections';
import { areasArgument, rangeArgument } from './ranges';

const POINTS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
const PAPERS = ['Letter', 'Legal', 'A3', 'A4', 'A5', 'B4', 'B5'];
const LONGEST_TEXT = 255;

/** PageLayout with headers and footers. */
export function describePageLayout(surface: ApiSurface): void {
  surface.describe(PageLayout, { name: 'PageLayout', members: { ...SETUP, ...MARGINS, ...AREAS } });
  surface.describe(HeadersFooters, {
    name: 'HeaderFooterGroup',
    members: {
      defaultForAllPages: part(9, (group) => group.defaultForAllPages),
      firstPage: part(9, (group) => group.firstPage),
      evenPages: part(9, (group) => group.evenPages),
      oddPages: part(9, (group) => group.oddPages),
      state: property(
        9,
        (group) => group.state,
        (group, value) => (group.state = oneOf(['Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven'])(value)),
      ),
      useSheetMargins: property(
        9,
        (group) => group.useSheetMargins,
        (group, value) => (group.useSheetMargins = flag(value)),
      ),
      useSheetScale: property(
        9,
        (group) => group.useSheetScale,
        (group, value) => (group.useSheetScale = flag(value)),
      ),
    },
  });
  const texts = ['leftHeader', 'centerHeader', 'rightHeader', 'leftFooter', 'centerFooter', 'rightFooter'] as const;
  surface.describe(HeaderFooterTexts, {
    name: 'HeaderFooter',
    members: Object.fromEntries(
      texts.map((place) => [
        place,
        property<HeaderFooterTexts>(
          9,
          (page) => page[place],
          (page, value) => (page[place] = shortText(value)),
        ),
      ]),
    ),
  });
}

function shortText(value: unknown): string {
  if (text(value).length > LONGEST_TEXT) throw new Failure('InvalidArgument');
  return text(value);
}

function own<K extends keyof PageSetup>(key: K, check: (value: unknown) => PageSetup[K] | string): Member<PageLayout> {
  return property(
    9,
    ({ setup }) => setup[key],
    ({ setup }, value) => Object.assign(setup, { [key]: check(value) }),
  );
}

const SETUP: Record<string, Member<PageLayout>> = {
  headersFooters: part(9, ({ setup }) => setup.headersFooters),
  orientation: own('orientation', oneOf(['Portrait', 'Landscape'])),
  paperSize: own('paperSize', oneOf(PAPERS)),
  centerHorizontally: own('centreHorizontally', flag),
  centerVertically: own('centreVertically', flag),
  printGridlines: own('printGridlines', flag),
  printHeadings: own('printHeadings', flag),
  blackAndWhite: own('blackAndWhite', flag),
  draftMode: own('draft', flag),
  printOrder: own('printOrder', oneOf(['DownThenOver', 'OverThenDown'])),
  firstPageNumber: own('firstPageNumber', (value) => (value === '' ? '' : number(value))),
  zoom: own('zoom', readZoom),
};

/** Either a percentage (10 to 400) or pages to fit. */
function readZoom(value: unknown): PageSetup['zoom'] {
  const zoom = onlyKeys(value, ['scale', 'horizontalFitToPages', 'verticalFitToPages']);
  const { scale, horizontalFitToPages, verticalFitToPages } = zoom;
  const fits = [horizontalFitToPages, verticalFitToPages].filter((one) => one !== undefined && one !== null);
  const hasScale = scale !== undefined && scale !== null;
  if (hasScale === fits.length > 0) throw new Failure('InvalidArgument');
  if (hasScale && (number(scale) < 10 || number(scale) > 400)) throw new Failure('InvalidArgument');
  if (fits.some((one) => !Number.isInteger(one) || number(one) < 1 || number(one) > 32_767)) throw new Failure('InvalidArgument');
  return zoom;
}

const sides = {
  topMargin: 'top',
  bottomMargin: 'bottom',
  leftMargin: 'left',
  rightMargin: 'right',
  headerMargin: 'header',
  footerMargin: 'footer',
} as const;

const MARGINS: Record<string, Member<PageLayout>> = {
  ...Object.fromEntries(
    Object.entries(sides).map(([name, side]) => [
      name,
      property<PageLayout>(
        9,
        ({ setup }) => setup.margins[side],
        ({ setup }, value) => (setup.margins[side] = number(value)),
      ),
    ]),
  ),
  setPrintMargins: method(9, ({ setup }, unit, options) => {
    const factor = POINTS[oneOf(['Points', 'Inches', 'Centimeters'] as const)(unit)];
    const given = onlyKeys(options, Object.values(sides));
    for (const side of Object.values(sides)) if (given[side] !== undefined) setup.margins[side] = number(given[side]) * factor;
  }),
};

const AREAS: Record<string, Member<PageLayout>> = {
  setPrintArea: method(9, ({ sheet, setup }, area) => (setup.area = areasArgument(area, sheet).areas)),
  getPrintArea: method(9, (layout) => found(printArea(layout))),
  getPrintAreaOrNullObject: method(9, (layout) => printArea(layout)),
  setPrintTitleRows: method(9, ({ sheet, setup }, rows) => (setup.titleRows = wholeLines(rangeArgument(rows, sheet).area, isWholeRows))),
  getPrintTitleRows: method(9, (layout) => found(range(layout, layout.setup.titleRows))),
  getPrintTitleRowsOrNullObject: method(9, (layout) => range(layout, layout.setup.titleRows)),
  setPrintTitleColumns: method(
    9,
    ({ sheet, setup }, columns) => (setup.titleColumns = wholeLines(rangeArgument(columns, sheet).area, isWholeColumns)),
  ),
  getPrintTitleColumns: method(9, (layout) => found(range(layout, layout.setup.titleColumns))),
  getPrintTitleColumnsOrNullObject: method(9, (layout) => range(layout, layout.setup.titleColumns)),
};

const range = ({ sheet }: PageLayout, area: Area | undefined): Range | null => (area ? new Range(sheet, area) : null);

const printArea = ({ sheet, setup }: PageLayout): RangeAreas | null =>
  setup.area.length === 0 ? null : new RangeAreas(setup.area.map((area) => new Range(sheet, area)));

/** Titles are whole rows or columns. */
function wholeLines(area: Area, isWhole: (area: Area) => boolean): Area {
  if (!isWhole(area)) throw new Failure('InvalidArgument');
  return area;
}
