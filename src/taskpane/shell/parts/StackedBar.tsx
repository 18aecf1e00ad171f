import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { PartLook } from '../../state/month-picture';
import { ownTokens } from '../theme';

/** Where colours are the system's, a pattern tells a part from the others. */
const pattern = (image: string, size = 'auto') => ({
  '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'Canvas', backgroundImage: image, backgroundSize: size },
});
const stripes = (angle: number): string => `repeating-linear-gradient(${angle}deg, CanvasText 0 1px, Canvas 1px 4px)`;

const useLooks = makeStyles({
  good: { backgroundColor: tokens.colorBrandBackground, ...pattern('linear-gradient(CanvasText, CanvasText)') },
  amber: { backgroundColor: ownTokens.colourWarningBar, ...pattern(stripes(45)) },
  bad: {
    backgroundColor: tokens.colorPaletteRedBackground3,
    ...pattern(`repeating-linear-gradient(90deg, CanvasText 0 2px, Canvas 2px 4px)`),
  },
  dark: { backgroundColor: tokens.colorNeutralForeground3, ...pattern('radial-gradient(CanvasText 1px, Canvas 1.4px)', '4px 4px') },
  plain: { backgroundColor: tokens.colorNeutralStroke1, ...pattern('none') },
});

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    gap: '2px',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground5,
    '@media (forced-colors: active)': { gap: 0, border: '1px solid CanvasText' },
  },
  part: {
    minWidth: '4px',
    '@media (forced-colors: active)': { ':not(:last-child)': { borderRight: '1px solid CanvasText' } },
  },
  mark: {
    boxSizing: 'border-box',
    width: '8px',
    height: '8px',
    borderRadius: '2px',
    flexShrink: 0,
    '@media (forced-colors: active)': { width: '12px', height: '12px', borderRadius: 0, border: '1px solid CanvasText' },
  },
});

/** A part of a bar. */
export interface BarPart {
  readonly name: string;
  readonly count: number;
  readonly look: PartLook;
}

/** A whole as a bar of its parts; who cannot see it has the legend with its numbers. */
export function StackedBar({ parts, height }: { readonly parts: readonly BarPart[]; readonly height: number }) {
  const [styles, looks] = [useStyles(), useLooks()];
  return (
    <div className={styles.bar} style={{ height, borderRadius: height / 3 }} aria-hidden>
      {parts.map(
        ({ name, count, look }) =>
          count > 0 && <span key={name} className={mergeClasses(styles.part, looks[look])} style={{ flexGrow: count }} data-look={look} />,
      )}
    </div>
  );
}

/** The mark of a part in the legend. */
export function PartMark({ look }: Pick<BarPart, 'look'>) {
  const [styles, looks] = [useStyles(), useLooks()];
  return <span className={mergeClasses(styles.mark, looks[look])} data-look={look} aria-hidden />;
}
