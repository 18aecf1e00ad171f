import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Section } from '../../shell/parts/Section';
import { ownTokens } from '../../shell/theme';
import type { PreviewBar } from '../../state/month-picture';
import { countText } from '../../words/numbers';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    gap: '2px',
    height: '12px',
    borderRadius: '3px',
    overflow: 'hidden',
    margin: '8px 0 4px',
    backgroundColor: tokens.colorNeutralBackground5,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  part: { minWidth: '3px', '@media (forced-colors: active)': { borderRight: '1px solid CanvasText' } },
  good: { backgroundColor: tokens.colorBrandBackground },
  amber: { backgroundColor: ownTokens.colourWarningBar },
  bad: { backgroundColor: tokens.colorPaletteRedBackground3 },
  plain: { backgroundColor: tokens.colorNeutralStroke1 },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '2px 12px',
    fontSize: '12px',
    lineHeight: '16px',
    color: tokens.colorNeutralForeground2,
  },
  entry: { display: 'inline-flex', alignItems: 'center', gap: '5px' },
  dot: { width: '8px', height: '8px', borderRadius: '2px' },
});

/** Small charts of what the report will show: each a bar with its numbers below. */
export function Preview({ bars }: { readonly bars: readonly PreviewBar[] }) {
  const styles = useStyles();
  return bars.map(({ title, parts }) => (
    <Section key={title} title={title}>
      <div className={styles.bar} aria-hidden>
        {parts.map(
          ({ label, count, look }) =>
            count > 0 && <span key={label} className={mergeClasses(styles.part, styles[look])} style={{ flexGrow: count }} />,
        )}
      </div>
      <div className={styles.legend}>
        {parts.map(
          ({ label, count, look }) =>
            count > 0 && (
              <span key={label} className={styles.entry}>
                <span className={mergeClasses(styles.dot, styles[look])} aria-hidden />
                {label} {countText(count)}
              </span>
            ),
        )}
      </div>
    </Section>
  ));
}
