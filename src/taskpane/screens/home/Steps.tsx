import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useActions, usePane } from '../../shell/pane-context';
import { StateIcon } from '../../shell/parts/StateIcon';
import { situationOf } from '../../state/primary-button';
import { nextStep, STEP_STATES, STEPS } from '../../state/steps';
import { SHARED_WORDS } from '../../words/shared-words';
import { useWords } from '../../words/use-words';
import { stepLine } from './step-line';
import { HOME_WORDS } from './words';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: '6px',
    overflow: 'hidden',
  },
  item: { ':not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` } },
  step: {
    position: 'relative',
    display: 'flex',
    alignItems: 'center',
    gap: '12px',
    width: '100%',
    minHeight: '52px',
    padding: '6px 10px 6px 15px',
    border: 'none',
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  next: {
    backgroundColor: tokens.colorNeutralBackground3,
    '::before': {
      content: '""',
      position: 'absolute',
      left: 0,
      top: 0,
      bottom: 0,
      width: '3px',
      backgroundColor: tokens.colorBrandStroke1,
      '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
    },
  },
  number: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightSemibold },
  text: { flexGrow: 1, minWidth: 0 },
  name: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  line: { display: 'block', fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground2 },
  chevron: { flexShrink: 0 },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

/** The four steps with their state: each row leads to its tab, the next one is marked. */
export function Steps() {
  const styles = useStyles();
  const say = useWords(HOME_WORDS);
  const name = useWords(SHARED_WORDS);
  const { show } = useActions();
  const state = usePane((whole) => whole);
  const next = nextStep(situationOf(state).situation);
  return (
    <ol className={styles.list} aria-label={say('steps')}>
      {STEPS.map((step, index) => {
        const means = STEP_STATES[step](state);
        return (
          <li key={step} className={styles.item}>
            <button
              type="button"
              className={mergeClasses(styles.step, step === next && styles.next)}
              aria-current={step === next ? 'step' : undefined}
              onClick={() => show(step)}
            >
              <span className={styles.number} aria-hidden>
                {index + 1}
              </span>
              <span className={styles.text}>
                <span className={styles.name}>{name(step)}</span>
                <span className={styles.line}>{stepLine(step, state, say)}</span>
              </span>
              <StateIcon means={means} />
              <span className={styles.hidden}>{say(means)}</span>
              <ChevronRight16Regular className={styles.chevron} aria-hidden />
            </button>
          </li>
        );
      })}
    </ol>
  );
}
