import { CellFormat } from '../model/cell-format';
import { CellValidation } from '../model/cell-validation';
import { ConditionalFormats } from '../model/conditional-formats';
import { type Range, RangeAreas } from '../model/range';
import { whole } from '../protocol/arguments';
import { method, part, property, type ApiSurface } from '../protocol/describe';
import { refuseArgument } from '../protocol/failure';
import { clear } from './range-operations';

/** The areas of a RangeAreas as a collection. */
class AreaCollection {
  constructor(readonly ranges: readonly Range[]) {}
}

/** RangeAreas: several areas formatted in one go. */
export function describeRangeAreas(surface: ApiSurface): void {
  surface.describe(RangeAreas, {
    name: 'RangeAreas',
    isGone: (areas) => areas.sheet.isGone,
    members: {
      areas: part(9, (areas) => new AreaCollection(areas.ranges)),
      worksheet: part(9, (areas) => areas.sheet),
      format: part(9, (areas) => new CellFormat(areas.sheet, areas.areas)),
      conditionalFormats: part(9, (areas) => new ConditionalFormats(areas.sheet, areas.areas)),
      dataValidation: part(9, (areas) => new CellValidation(areas.sheet, areas.areas)),
      address: property(9, (areas) => areas.address),
      areaCount: property(9, (areas) => areas.ranges.length),
      cellCount: property(9, (areas) => areas.ranges.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0)),
      clear: method(9, (areas, applyTo) => areas.ranges.forEach((range) => clear(range, applyTo))),
      getUsedRangeAreasOrNullObject: method(9, (areas, valuesOnly) => {
        const used = areas.ranges.flatMap((range) => range.used(valuesOnly === true) ?? []);
        return used.length === 0 ? null : new RangeAreas(used);
      }),
    },
  });
  surface.describe(AreaCollection, {
    name: 'RangeCollection',
    items: (areas) => areas.ranges,
    members: {
      getCount: method(9, (areas) => areas.ranges.length),
      getItemAt: method(9, (areas, index) => areas.ranges[whole(index)] ?? refuseArgument()),
    },
  });
}
