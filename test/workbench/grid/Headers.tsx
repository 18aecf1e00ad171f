import type { ReactElement } from 'react';
import { columnLetters } from '../../../src/engine/workbook/address';
import type { Area } from '../../excel/model/area';
import type { SheetLayout } from './sheet-layout';

/** Pixels of the row of letters and of the column of numbers. */
export const HEAD = 22;
export const SIDE = 44;

interface HeadersProps {
  readonly layout: SheetLayout;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly area: Area;
}

/** The letters above and the numbers beside the cells; frozen ones stay. */
export function Headers({ layout, rows, columns, area }: HeadersProps): ReactElement {
  const { frozen } = layout;
  const isSelected = (index: number, from: number, to: number): string => (index >= from && index <= to ? ' of-selection' : '');
  const letter = (column: number): ReactElement => (
    <div
      key={column}
      className={`letter${isSelected(column, area.left, area.right)}`}
      style={{ left: SIDE + layout.columns.start(column), width: layout.columns.size(column), height: HEAD }}
    >
      {columnLetters(column)}
    </div>
  );
  const number = (row: number): ReactElement => (
    <div
      key={row}
      className={`number${isSelected(row, area.top, area.bottom)}`}
      style={{ top: HEAD + layout.rows.start(row), height: layout.rows.size(row), width: SIDE }}
    >
      {row + 1}
    </div>
  );
  const staying = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);
  return (
    <>
      <div className="heads heads-top">{columns.filter((column) => column >= frozen.columns).map(letter)}</div>
      <div className="heads heads-side">{rows.filter((row) => row >= frozen.rows).map(number)}</div>
      <div className="heads heads-corner">
        {staying(frozen.columns).map(letter)}
        {staying(frozen.rows).map(number)}
        <div className="corner" style={{ width: SIDE, height: HEAD }} />
        {frozen.rows > 0 && (
          <div
            className="frozen-edge"
            style={{
              top: HEAD + layout.rows.start(frozen.rows) - 1,
              left: 0,
              width: SIDE + layout.columns.start(layout.columns.count),
              height: 1,
            }}
          />
        )}
        {frozen.columns > 0 && (
          <div
            className="frozen-edge"
            style={{
              left: SIDE + layout.columns.start(frozen.columns) - 1,
              top: 0,
              height: HEAD + layout.rows.start(layout.rows.count),
              width: 1,
            }}
          />
        )}
      </div>
    </>
  );
}
