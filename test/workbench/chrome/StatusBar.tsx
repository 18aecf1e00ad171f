import type { ReactElement } from 'react';
import type { Area } from '../../excel/model/area';
import type { Workbench } from '../excel/running-workbench';
import { figuresOf } from './figures';
import type { Surroundings } from './App';
import { filled, words } from './words';

interface StatusBarProps {
  readonly workbench: Workbench;
  readonly area: Area;
  readonly notice: string;
  readonly isEditing: boolean;
  readonly around: Surroundings;
  readonly onZoom: (zoom: number) => void;
}

const ZOOMS = [100, 90, 85, 80, 70];

/** What Excel is about, what it refuses, and the figures of the selected cells. */
export function StatusBar({ workbench, area, notice, isEditing, around, onZoom }: StatusBarProps): ReactElement {
  const { language, zoom } = around;
  const say = words(language);
  const figures = figuresOf(workbench.book.active, area, language);
  const { refusal } = workbench;
  const refused =
    refusal === undefined
      ? ''
      : 'says' in refusal
        ? refusal.says
        : refusal.code === 'AccessDenied'
          ? say.refusedAccessDenied
          : filled(say.refused, { code: refusal.code });
  return (
    <footer className="status">
      <span role="status" className={refused ? 'refused' : ''}>
        {refused || (isEditing ? say.editing : notice || figures.filtered || say.ready)}
      </span>
      <span className="figures">
        {figures.count > 1 && figures.average !== undefined && (
          <span>
            {say.average}: {figures.average}
          </span>
        )}
        {figures.count > 1 && (
          <span>
            {say.count}: {figures.count}
          </span>
        )}
        {figures.count > 1 && figures.sum !== undefined && (
          <span>
            {say.sum}: {figures.sum}
          </span>
        )}
        <span>{filled(say.traffic, { count: workbench.excel.traffic.roundTrips })}</span>
        <select aria-label={say.zoom} value={zoom} onChange={({ target }) => onZoom(Number(target.value))}>
          {[...new Set([...ZOOMS, zoom])]
            .sort((one, other) => other - one)
            .map((one) => (
              <option key={one} value={one}>
                {one}%
              </option>
            ))}
        </select>
      </span>
    </footer>
  );
}
