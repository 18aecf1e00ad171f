import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useActions, usePane } from '../../shell/pane-context';
import { PartMark, StackedBar } from '../../shell/parts/StackedBar';
import { awaitsFirstCheck, daysLeft, readingProgress, standings } from '../../state/standings';
import { countText, dayName } from '../../words/numbers';
import { useWords } from '../../words/use-words';
import { HOME_WORDS } from './words';

const PARTS = ['onTime', 'late', 'unreadable', 'missing'] as const;

const LOOK = { onTime: 'good', late: 'amber', unreadable: 'bad', missing: 'plain' } as const;

const useStyles = makeStyles({
  top: { display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', flexWrap: 'wrap', columnGap: '8px', marginTop: '8px' },
  figure: { fontSize: '20px', lineHeight: '28px', fontWeight: tokens.fontWeightSemibold },
  due: { fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground3 },
  bar: { margin: '6px 0 8px' },
  away: { margin: '2px 0 10px' },
  legend: {
    display: 'flex',
    justifyContent: 'space-between',
    flexWrap: 'wrap',
    gap: '0 6px',
    margin: '0 -4px 10px',
    '@media (max-width: 299px)': { display: 'grid', gridTemplateColumns: '1fr 1fr' },
  },
  entry: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '5px',
    minHeight: '24px',
    padding: '0 4px',
    border: 'none',
    borderRadius: '4px',
    background: 'none',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    fontSize: '12px',
    lineHeight: '16px',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
  },
  count: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
});

/** How many dealers have reported, as a figure, a bar and a legend that leads to them in 收件. */
export function Received() {
  const styles = useStyles();
  const say = useWords(HOME_WORDS);
  const { show, changeView } = useActions();
  const picture = usePane((state) => state.picture);
  const headOffice = usePane((state) => state.headOffice);
  const counts = standings({ picture, headOffice });
  const files = usePane((state) => state.files);
  const hasFiles = files.length > 0;
  const isUnjudged = usePane(awaitsFirstCheck);
  const done = readingProgress({ files })?.done ?? files.length;
  const atClose = hasFiles ? undefined : headOffice?.receivedAtClose;
  const look = (chip: (typeof PARTS)[number]) => {
    changeView('collect', { chip, search: '' });
    show('collect');
  };
  return (
    <>
      <div className={styles.top}>
        {isUnjudged ? (
          <span>
            {say('readSoFar')} <span className={styles.figure}>{countText(done)}</span> {say('ofFiles', { all: countText(files.length) })}
          </span>
        ) : (
          <span>
            {say(atClose === undefined ? 'received' : 'receivedAtClose')}{' '}
            <span className={styles.figure}>{countText(atClose ?? counts.received)}</span> {say('ofAll', { all: countText(counts.all) })}
          </span>
        )}
        <span className={styles.due}>
          <Due />
        </span>
      </div>
      {atClose !== undefined ? (
        <div className={mergeClasses(styles.due, styles.away)}>{say('filesAway')}</div>
      ) : isUnjudged ? (
        <div className={mergeClasses(styles.due, styles.away)}>{say('countedSoon')}</div>
      ) : (
        <>
          <div className={styles.bar}>
            <StackedBar parts={PARTS.map((part) => ({ name: part, count: counts[part], look: LOOK[part] }))} height={8} />
          </div>
          <div className={styles.legend}>
            {PARTS.map((part) => (
              <button key={part} type="button" className={styles.entry} onClick={() => look(part)}>
                <PartMark look={LOOK[part]} />
                <span className={styles.count}>{countText(counts[part])}</span> {say(part)}
              </button>
            ))}
          </div>
        </>
      )}
    </>
  );
}

/** The due date, and how far it lies ahead or behind. */
function Due() {
  const say = useWords(HOME_WORDS);
  const language = usePane((state) => state.language);
  const picture = usePane((state) => state.picture);
  const today = usePane((state) => state.today);
  const days = daysLeft({ picture, today });
  if (days === undefined || !picture) return null;
  const due = dayName(picture.dueDate, language);
  return days === 0 ? say('dueToday', { due }) : say(days < 0 ? 'dueAgo' : 'dueIn', { due, days: Math.abs(days) });
}
