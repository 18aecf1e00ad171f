/** Text in a chart. */
export class ChartText {
  bold = false;
  italic = false;
  colour = '#000000';
  name = 'Calibri';
  size = 10;
  underline = 'None';
}

/** A line in a chart; '' is Excel's automatic colour. */
export class ChartLine {
  style = 'Continuous';
  colour = '';
  weight = 0.75;
  isCleared = false;

  clear(): void {
    this.isCleared = true;
    this.style = 'None';
  }
}

/** A fill in a chart; undefined is Excel's automatic one, '' none. */
export class ChartFilling {
  colour: string | undefined;
}

/** Fill, line and text of one part of a chart. */
export class ChartLook {
  readonly fill = new ChartFilling();
  readonly line = new ChartLine();
  readonly font = new ChartText();
}
