/** The four sides and two diagonals of a cell's border. */
export const SIDES = ['top', 'bottom', 'left', 'right', 'diagonalDown', 'diagonalUp'] as const;
export type Side = (typeof SIDES)[number];

export interface Line {
  readonly style: string;
  readonly weight: string;
  readonly colour: string;
}

/** How a cell looks and whether it is locked; immutable, shared by many cells. */
export interface Look {
  readonly numberFormat: string;
  /** '' is no fill. */
  readonly fill: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly fontColour: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly strikethrough: boolean;
  readonly underline: string;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly shrink: boolean;
  readonly orientation: number;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  readonly lines: Readonly<Partial<Record<Side, Line>>>;
}

/** The look of a cell that nobody has touched. */
export const PLAIN: Look = {
  numberFormat: 'General',
  fill: '',
  fontName: 'Calibri',
  fontSize: 11,
  fontColour: '#000000',
  bold: false,
  italic: false,
  strikethrough: false,
  underline: 'None',
  horizontal: 'General',
  vertical: 'Bottom',
  wrap: false,
  indent: 0,
  shrink: false,
  orientation: 0,
  locked: true,
  formulaHidden: false,
  lines: {},
};

export const NO_LINE: Line = { style: 'None', weight: 'Thin', colour: '#000000' };

/** A change of look, remembering its results so that equal looks stay one object. */
export function changeOfLook(change: Partial<Look>): (look: Look) => Look {
  const changed = new Map<Look, Look>();
  return (look) => {
    const known = changed.get(look) ?? { ...look, ...change };
    changed.set(look, known);
    return known;
  };
}

/** A change of a line of looks, remembering its results likewise; a look may have had another line on that side, seen from its neighbour. */
export function changeOfLines(change: Partial<Line>): (look: Look, side: Side, line: Line) => Look {
  const changed = new Map<Look, Map<string, Look>>();
  return (look, side, line) => {
    const known = changed.get(look) ?? new Map<string, Look>();
    changed.set(look, known);
    const key = `${side} ${line.style} ${line.weight} ${line.colour}`;
    const made = known.get(key) ?? { ...look, lines: { ...look.lines, [side]: { ...line, ...change } } };
    known.set(key, made);
    return made;
  };
}
