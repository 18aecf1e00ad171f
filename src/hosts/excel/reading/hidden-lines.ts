import type { CellRange } from '../../../engine/workbook/cells';
import { addressOf } from '../areas';
import type { Conversation } from '../conversation';

/** What Excel says of the lines of an area at once: all, none (`false`) or some of them (`null`) are hidden. */
export interface Hiding {
  readonly rowHidden: boolean | null;
  readonly columnHidden: boolean | null;
}

/** An area of a sheet with what is known of its lines. */
export interface HidingArea extends Hiding {
  readonly sheet: string;
  readonly area: CellRange;
}

interface Span {
  readonly sheet: string;
  readonly axis: keyof Hiding;
  readonly area: CellRange;
  readonly isHidden: boolean | null;
}

/** The hidden rows and columns of a sheet, 0-based. */
export interface HiddenLines {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

const PARTS = 16;

/** Finds hidden rows and columns: only where some are hidden and some are not is asked again, in smaller parts. */
export async function hiddenLines(conversation: Conversation, areas: readonly HidingArea[]): Promise<ReadonlyMap<string, HiddenLines>> {
  const found = new Map(areas.map(({ sheet }) => [sheet, { rowHidden: [] as number[], columnHidden: [] as number[] }]));
  let spans: readonly Span[] = areas.flatMap(({ sheet, area, rowHidden, columnHidden }) => [
    { sheet, area, axis: 'rowHidden' as const, isHidden: rowHidden },
    { sheet, area, axis: 'columnHidden' as const, isHidden: columnHidden },
  ]);
  while (spans.length > 0) {
    for (const span of spans) if (span.isHidden === true) for (const line of linesOf(span)) found.get(span.sheet)?.[span.axis].push(line);
    const parts = spans.flatMap((span) => (span.isHidden === null ? partsOf(span) : []));
    if (parts.length === 0) break;
    const told = await conversation.ask((context) =>
      parts.map(({ sheet, axis, area }) => context.workbook.worksheets.getItem(sheet).getRange(addressOf(area)).load(axis)),
    );
    spans = parts.map((part, index) => ({ ...part, isHidden: told[index]?.[part.axis] ?? null }));
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
  if (first === last) return [];
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
