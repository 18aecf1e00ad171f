import { useState, type ReactElement } from 'react';
import { shownText } from '../../excel/model/shown-text';
import type { Table } from '../../excel/model/table';
import { words, type Language } from '../chrome/words';
import type { Workbench } from '../excel/running-workbench';

/** The filter of a table's column, opened at a place of the page. */
export interface OpenFilter {
  readonly table: Table;
  readonly column: number;
  readonly x: number;
  readonly y: number;
}

interface FilterMenuProps extends OpenFilter {
  readonly workbench: Workbench;
  readonly language: Language;
  readonly onClose: () => void;
}

const MOST_SHOWN = 500;

/** Chooses the values of a column that stay visible. */
export function FilterMenu({ table, column, x, y, workbench, language, onClose }: FilterMenuProps): ReactElement {
  const values = valuesOf(table, column);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(table.filter.criteria.get(column)?.values ?? values));
  const say = words(language);
  const apply = (act: () => void): void => {
    workbench.asUser(act);
    onClose();
  };
  const toggle = (value: string): void =>
    setChosen((before) => (before.has(value) ? new Set([...before].filter((one) => one !== value)) : new Set([...before, value])));
  return (
    <div
      className="menu filter-menu"
      role="dialog"
      aria-label={say.filter}
      style={{ left: Math.min(x, window.innerWidth - 250), top: Math.min(y, window.innerHeight - 340) }}
      onKeyDown={({ key }) => key === 'Escape' && onClose()}
    >
      <label className="choice">
        <input
          type="checkbox"
          checked={chosen.size === values.length}
          onChange={() => setChosen(new Set(chosen.size === values.length ? [] : values))}
        />
        {say.allValues}
      </label>
      <div className="choices">
        {values.slice(0, MOST_SHOWN).map((value) => (
          <label key={value} className="choice">
            <input type="checkbox" checked={chosen.has(value)} onChange={() => toggle(value)} />
            {value === '' ? say.blanks : value}
          </label>
        ))}
      </div>
      <div className="actions">
        <button
          type="button"
          className="primary"
          disabled={chosen.size === 0}
          onClick={() =>
            apply(() =>
              chosen.size === values.length
                ? table.filter.clear(column)
                : table.filter.apply(column, { filterOn: 'Values', values: [...chosen] }),
            )
          }
        >
          {say.apply}
        </button>
        <button type="button" onClick={() => apply(() => table.filter.clear(column))}>
          {say.clearFilter}
        </button>
        <button type="button" onClick={onClose}>
          {say.cancel}
        </button>
      </div>
    </div>
  );
}

function valuesOf({ sheet, body, area }: Table, column: number): readonly string[] {
  const values = new Set<string>();
  for (let row = body.top; row <= body.bottom; row += 1) values.add(shownText(sheet, row, area.left + column));
  return [...values].sort((one, other) => one.localeCompare(other, 'zh', { numeric: true }));
}
