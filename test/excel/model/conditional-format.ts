import type { Area } from './area';
import { newIdentifier } from './identifiers';
import type { Sheet } from './sheet';

export type ConditionalKind = 'Custom' | 'DataBar' | 'CellValue';

/** What a conditional format changes; undefined leaves the cell's own. */
export class DifferentialLook {
  numberFormat: string | null = null;
  fill: string | undefined;
  fontColour: string | undefined;
  bold: boolean | null = null;
  italic: boolean | null = null;
  strikethrough: boolean | null = null;
  underline: string | null = null;
  readonly lines: Record<'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight', { style: string; colour: string }> = {
    EdgeTop: { style: 'None', colour: '#000000' },
    EdgeBottom: { style: 'None', colour: '#000000' },
    EdgeLeft: { style: 'None', colour: '#000000' },
    EdgeRight: { style: 'None', colour: '#000000' },
  };
}

/** A bar in each cell. */
export class DataBar {
  axisColour = '';
  axisFormat = 'Automatic';
  direction = 'Context';
  showBarOnly = false;
  lower: Readonly<Record<string, unknown>> = { type: 'LowestValue' };
  upper: Readonly<Record<string, unknown>> = { type: 'HighestValue' };
  readonly positive = { borderColour: '', fillColour: '#638EC6', gradient: true };
  readonly negative = { borderColour: '', fillColour: '#FF0000', matchBorder: false, matchFill: false };
}

/** A conditional format of some areas; the one with the lowest priority number goes first. */
export class ConditionalFormat {
  readonly id = newIdentifier();
  readonly look = new DifferentialLook();
  readonly bar = new DataBar();
  /** With its leading =; relative to the top left cell of the first area. */
  formula = '';
  cellValueRule: Readonly<Record<string, unknown>> | undefined;
  stopIfTrue = false;

  constructor(
    readonly sheet: Sheet,
    public areas: readonly Area[],
    readonly kind: ConditionalKind,
  ) {}

  get isGone(): boolean {
    return this.sheet.isGone || !this.sheet.conditionalFormats.includes(this);
  }
}
