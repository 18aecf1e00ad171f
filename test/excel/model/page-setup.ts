import type { Area } from './area';

/** How a sheet is printed: lengths in points, as Excel has it for an untouched sheet. */
export class PageSetup {
  orientation: 'Portrait' | 'Landscape' = 'Portrait';
  paperSize = 'Letter';
  margins = { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 };
  /** A percentage, or pages; 0 or left out is as many as it takes. */
  zoom: { readonly scale?: number; readonly horizontalFitToPages?: number; readonly verticalFitToPages?: number } = { scale: 100 };
  centreHorizontally = false;
  centreVertically = false;
  printGridlines = false;
  printHeadings = false;
  blackAndWhite = false;
  draft = false;
  printOrder: 'DownThenOver' | 'OverThenDown' = 'DownThenOver';
  firstPageNumber: number | '' = '';
  area: readonly Area[] = [];
  titleRows: Area | undefined;
  titleColumns: Area | undefined;
  headersFooters = new HeadersFooters();
}

/** Texts of one kind of page, with Excel's & codes. */
export class HeaderFooterTexts {
  leftHeader = '';
  centerHeader = '';
  rightHeader = '';
  leftFooter = '';
  centerFooter = '';
  rightFooter = '';
}

/** Headers and footers of all pages. */
export class HeadersFooters {
  state = 'Default';
  useSheetMargins = true;
  useSheetScale = true;
  readonly defaultForAllPages = new HeaderFooterTexts();
  readonly firstPage = new HeaderFooterTexts();
  readonly evenPages = new HeaderFooterTexts();
  readonly oddPages = new HeaderFooterTexts();
}
