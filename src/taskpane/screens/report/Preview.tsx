import { makeStyles, tokens } from '@fluentui/react-components';
import { Section } from '../../shell/parts/Section';
import { PartMark, StackedBar } from '../../shell/parts/StackedBar';
import type { PreviewBar } from '../../state/month-picture';
import { countText } from '../../words/numbers';

const useStyles = makeStyles({
  bar: { margin: '8px 0 4px' },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '2px 12px',
    fontSize: '12px',
    lineHeight: '16px',
    color: tokens.colorNeutralForeground2,
  },
  entry: { display: 'inline-flex', alignItems: 'center', gap: '5px' },
});

/** Small charts of what the report will show: each a bar with its numbers below. */
export function Preview({ bars }: { readonly bars: readonly PreviewBar[] }) {
  const styles = useStyles();
  return bars.map(({ title, parts }) => (
    <Section key={title} title={title}>
      <div className={styles.bar}>
        <StackedBar parts={parts.map(({ label, ...part }) => ({ ...part, name: label }))} height={12} />
      </div>
      <div className={styles.legend}>
        {parts.map(
          ({ label, count, look }) =>
            count > 0 && (
              <span key={label} className={styles.entry}>
                <PartMark look={look} />
                {label} {countText(count)}
              </span>
            ),
        )}
      </div>
    </Section>
  ));
}
