import type { Colour } from '../../src/engine/plan/plan';
import type { CellRange } from '../../src/engine/workbook/cells';

/** Colours of the samples. */
export const COLOURS = {
  navy: '#1F3A5F',
  blue: '#2B639C',
  blue2: '#7FAAD0',
  blue3: '#C9DCEC',
  copper: '#D08242',
  copper2: '#E9C4A0',
  slate: '#4A5563',
  ink: '#222B36',
  mute: '#5F6B7A',
  faint: '#9AA5B3',
  axis: '#B8C1CC',
  grid: '#E6EAEF',
  card: '#F4F6F9',
  white: '#FFFFFF',
  good: '#52AD88',
  near: '#F2C14E',
  bad: '#B3202A',
  rule: '#E3E8EE',
} as const satisfies Record<string, Colour>;

/** A rectangle by its four sides. */
export const range = (top: number, left: number, bottom: number, right: number): CellRange => ({ top, left, bottom, right });
