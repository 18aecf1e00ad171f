import { memo, type CSSProperties, type MouseEvent, type ReactElement } from 'react';
import type { Line } from '../../excel/model/look';
import type { CellView } from './cell-view';
import type { Rectangle } from './sheet-layout';
import { textWidth } from './text-width';

/** One drawn cell. */
export interface CellProps {
  readonly address: string;
  readonly view: CellView;
  readonly box: Rectangle;
  /** Pixels that its text may run over to the left and to the right. */
  readonly room: { readonly left: number; readonly right: number };
  readonly hasGridline: boolean;
  readonly zoom: number;
  readonly onLink: (view: CellView) => void;
  readonly onFilter: (view: CellView, at: MouseEvent) => void;
}

/** A cell with its fill, lines and text, where it lies on the sheet. */
export const Cell = memo(function Cell({ address, view, box, room, hasGridline, zoom, onLink, onFilter }: CellProps): ReactElement {
  return (
    <div className="cell" data-address={address} style={boxStyle(view, box, hasGridline)}>
      {view.bar && <span className="bar" style={{ width: `${view.bar.share * 100}%`, background: view.bar.colour }} />}
      {view.text !== '' && (
        <span
          className="cell-text"
          style={textStyle(view, box, room, hasGridline, zoom)}
          onClick={view.link && (() => onLink(view))}
          data-link={view.link ? '' : undefined}
        >
          {shown(view, box, zoom)}
        </span>
      )}
      {view.note !== undefined && <span className="note-mark" title={view.note} />}
      {view.header && <FilterButton view={view} onFilter={onFilter} />}
    </div>
  );
}, isSame);

function isSame(one: CellProps, other: CellProps): boolean {
  const isSameBox = (['left', 'top', 'width', 'height'] as const).every((side) => one.box[side] === other.box[side]);
  return (
    one.view === other.view &&
    isSameBox &&
    one.room.left === other.room.left &&
    one.room.right === other.room.right &&
    one.hasGridline === other.hasGridline &&
    one.zoom === other.zoom
  );
}

function FilterButton({ view, onFilter }: Pick<CellProps, 'view' | 'onFilter'>): ReactElement {
  const isFiltered = view.header?.table.filter.criteria.has(view.header.column) ?? false;
  return (
    <button
      type="button"
      className="filter-button"
      tabIndex={-1}
      aria-label={`${view.text} ▾`}
      onMouseDown={(event) => event.stopPropagation()}
      onClick={(event) => onFilter(view, event)}
    >
      <svg viewBox="0 0 16 16" width="10" height="10" aria-hidden>
        {isFiltered ? <path d="M2 3h12l-4.6 5.4V13l-2.8 1.2V8.4z" fill="#2266aa" /> : <path d="M3.5 6h9L8 11z" fill="#555" />}
      </svg>
    </button>
  );
}

const GRIDLINE = '1px solid #e1e1e1';
const WIDTH: Readonly<Record<string, string>> = { Hairline: '1px', Thin: '1px', Medium: '2px', Thick: '3px' };
const STROKE: Readonly<Record<string, string>> = {
  Dash: 'dashed',
  DashDot: 'dashed',
  DashDotDot: 'dashed',
  Dot: 'dotted',
  Double: 'double',
};

const lineStyle = (line: Line | undefined): string | undefined =>
  line &&
  `${line.style === 'Double' ? '3px' : WIDTH[line.weight]} ${line.weight === 'Hairline' ? 'dotted' : (STROKE[line.style] ?? 'solid')} ${line.colour}`;

function boxStyle({ look, right, bottom, isMerged }: CellView, box: Rectangle, hasGridline: boolean): CSSProperties {
  const none = hasGridline && look.fill === '' ? GRIDLINE : undefined;
  return {
    ...box,
    background: look.fill || (isMerged ? '#fff' : undefined),
    borderRight: lineStyle(right) ?? none,
    borderBottom: lineStyle(bottom) ?? none,
    zIndex: right || bottom ? 1 : undefined,
  };
}

const fontOf = ({ look }: CellView): string =>
  `${look.italic ? 'italic ' : ''}${look.bold ? '600 ' : ''}${(look.fontSize * 4) / 3}px "${look.fontName}", ${FONTS}`;

/** Fonts that show Chinese well on any machine. */
const FONTS = '"Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Segoe UI", sans-serif';

const INDENT = 12;
const PADDING = 3;

function textStyle(view: CellView, box: Rectangle, room: CellProps['room'], hasGridline: boolean, zoom: number): CSSProperties {
  const { look, horizontal } = view;
  const indent = look.indent * INDENT * zoom;
  const runsOver = view.kind === 'text' && !look.wrap;
  const spread = horizontal === 'center' ? Math.min(room.left, room.right) : 0;
  const [left, right] = !runsOver
    ? [0, 0]
    : horizontal === 'right'
      ? [room.left, 0]
      : horizontal === 'center'
        ? [spread, spread]
        : [0, room.right];
  return {
    fontFamily: `"${look.fontName}", ${FONTS}`,
    fontSize: ((look.fontSize * 4) / 3) * zoom,
    fontWeight: look.bold ? 600 : 400,
    fontStyle: look.italic ? 'italic' : 'normal',
    color: look.fontColour,
    lineHeight: look.wrap ? 1.35 : 'normal',
    textDecoration: [look.underline === 'None' ? '' : 'underline', look.strikethrough ? 'line-through' : ''].join(' ').trim() || undefined,
    whiteSpace: look.wrap ? 'pre-wrap' : 'pre',
    overflowWrap: 'anywhere',
    justifySelf: JUSTIFY[horizontal],
    alignSelf: ALIGN[look.vertical] ?? 'end',
    textAlign: horizontal,
    maxWidth: box.width + left + right,
    marginLeft: -left,
    marginRight: -right,
    paddingLeft: PADDING + (horizontal === 'left' ? indent : 0),
    paddingRight: PADDING + (horizontal === 'right' ? indent : 0) + (view.header && horizontal !== 'left' ? 14 : 0),
    maxHeight: '100%',
    background: left + right > 0 && look.fill === '' && hasGridline ? '#fff' : undefined,
  };
}

const JUSTIFY = { left: 'start', center: 'center', right: 'end' } as const;
const ALIGN: Readonly<Record<string, string>> = { Top: 'start', Center: 'center', Bottom: 'end' };

/** A number that does not fit its column is shown as Excel shows it. */
function shown(view: CellView, box: Rectangle, zoom: number): string {
  // Without wrapping Excel shows all lines as one.
  if (view.kind === 'text' && !view.look.wrap) return view.text.replaceAll('\n', '');
  if (view.kind !== 'number' || view.look.wrap || view.look.shrink) return view.text;
  const room = (box.width + 2) / zoom - 2 * PADDING - view.look.indent * INDENT;
  if (textWidth(view.text, fontOf(view)) <= room) return view.text;
  return '#'.repeat(Math.max(1, Math.floor(room / textWidth('#', fontOf(view)))));
}
