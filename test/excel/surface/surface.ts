import { ApiSurface } from '../protocol/describe';
import { describeCellFormat } from './cell-format';
import { describeChartAxes } from './chart-axes';
import { describeChartLooks } from './chart-looks';
import { describeChartSeries } from './chart-series';
import { describeCharts } from './charts';
import { describeComments } from './comments';
import { describeConditionalFormats } from './conditional-formats';
import { describeNotes } from './notes';
import { describePageLayout } from './page-layout';
import { describeRange } from './range';
import { describeRangeAreas } from './range-areas';
import { describeSheetParts } from './sheet-parts';
import { describeSheets } from './sheets';
import { describeSlicers } from './slicers';
import { describeTables } from './tables';
import { describeValidation } from './validation';
import { describeWorkbook, type Surroundings } from './workbook';
import { describeWorkbookParts } from './workbook-parts';

/** Every class of the Excel API that our Excel knows. */
export function excelSurface(surroundings: Surroundings): ApiSurface {
  const surface = new ApiSurface();
  describeWorkbook(surface, surroundings);
  describeWorkbookParts(surface);
  describeSheets(surface);
  describeSheetParts(surface);
  describePageLayout(surface);
  describeRange(surface);
  describeRangeAreas(surface);
  describeCellFormat(surface);
  describeConditionalFormats(surface);
  describeValidation(surface);
  describeComments(surface);
  describeNotes(surface);
  describeTables(surface);
  describeCharts(surface);
  describeSlicers(surface);
  describeChartAxes(surface);
  describeChartSeries(surface);
  describeChartLooks(surface);
  return surface;
}
