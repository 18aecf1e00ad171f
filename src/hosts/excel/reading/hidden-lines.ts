import type { CellRange } from '../../../engine/workbook/cells';
import { addressOf } from '../areas';
import type { Conversation } from '../conversation';

interface Span {
  readonly sheet: string;
  readonly axis: 'rowHidden' | 'columnHidden';
  readonly area: CellRange;
}

/** The hidden rows and columns of a sheet, 0-based. */
export interface HiddenLines {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

const PARTS = 16;

/**
 * Finds hidden rows and columns: Excel says of many lines at once whether all, none or some are hidden, so that only where
 * some are is asked again, in smaller parts.
 */
export async function hiddenLines(
  conversation: Conversation,
  used: ReadonlyMap<string, CellRange>,
): Promise<ReadonlyMap<string, HiddenLines>> {
  const found = new Map([...used.keys()].map((sheet) => [sheet, { rowHidden: [] as number[], columnHidden: [] as number[] }]));
  let spans: readonly Span[] = [...used].flatMap(([sheet, area]) =>
    (['rowHidden', 'columnHidden'] as const).map((axis) => ({ sheet, axis, area })),
  );
  while (spans.length > 0) {
    const asked = spans;
    const told = await conversation.ask((context) =>
      asked.map(({ sheet, axis, area }) => context.workbook.worksheets.getItem(sheet).getRange(addressOf(area)).load(axis)),
    );
    spans = asked.flatMap((span, index) => {
      // `null` where some are hidden and some are not; the declaration does not say so.
      const isHidden = told[index]?.[span.axis] as boolean | null | undefined;
      if (isHidden === true) found.get(span.sheet)?.[span.axis].push(...linesOf(span));
      return isHidden === null ? partsOf(span) : [];
    });
  }
  const ascending = (numbers: number[]): readonly number[] => numbers.sort((one, other) => one - other);
  return new Map(
    [...found].map(([sheet, { rowHidden, columnHidden }]) => [sheet, { rows: ascending(rowHidden), columns: ascending(columnHidden) }]),
  );
}

const endsOf = ({ axis, area }: Span): readonly [number, number] =>
  axis === 'rowHidden' ? [area.top, area.bottom] : [area.left, area.right];

function linesOf(span: Span): readonly number[] {
  const [first, last] = endsOf(span);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function partsOf(span: Span): readonly Span[] {
  const [first, last] = endsOf(span);
  const size = Math.ceil((last - first + 1) / PARTS);
  const parts: Span[] = [];
  for (let from = first; from <= last; from += size) {
    const to = Math.min(last, from + size - 1);
    parts.push({
      ...span,
      area: span.axis === 'rowHidden' ? { ...span.area, top: from, bottom: to } : { ...span.area, left: from, right: to },
    });
  }
  return parts;
}
