import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import { useActions, usePane } from '../../shell/pane-context';
import { StateIcon } from '../../shell/parts/StateIcon';
import { ownTokens } from '../../shell/theme';
import type { CollectRow, RowKind } from '../../state/collect-rows';
import { useWords } from '../../words/use-words';
import { OpenedFile } from './OpenedFile';
import { factOf, oursOf, ROW_ICONS, stateWords } from './row-words';
import { ROW_WORDS } from './words';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    gap: '8px',
    width: '100%',
    boxSizing: 'border-box',
    minHeight: '48px',
    padding: '6px 12px',
    border: 'none',
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  opened: {
    position: 'relative',
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
  icon: { paddingTop: '2px', width: '16px', flexShrink: 0 },
  text: { flexGrow: 1, minWidth: 0 },
  line: { display: 'flex', justifyContent: 'space-between', gap: '8px' },
  dealer: { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', fontWeight: tokens.fontWeightSemibold },
  state: { flexShrink: 0, fontSize: '12px', lineHeight: '20px', color: tokens.colorNeutralForeground2 },
  bad: { color: tokens.colorPaletteRedForeground1 },
  amber: { color: ownTokens.colourWarningText },
  second: { fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground3 },
  start: { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  end: { flexShrink: 0, whiteSpace: 'pre' },
  name: { display: 'flex', minWidth: 0 },
  fact: { flexShrink: 0 },
});

const COLOURED: Partial<Record<RowKind, 'bad' | 'amber'>> = {
  unreadable: 'bad',
  unknown: 'bad',
  wrongMonth: 'bad',
  errors: 'bad',
  awaiting: 'amber',
  late: 'amber',
};

interface FileRowProps {
  readonly row: CollectRow;
  readonly index: number;
  readonly isOpened: boolean;
  /** Tab stops here: one row of the list. */
  readonly isStop: boolean;
  readonly onFocus: (index: number) => void;
}

/** A file, or a dealer whose file is missing; opened it says why, and what to do. */
export const FileRow = memo(function FileRow({ row, index, isOpened, isStop, onFocus }: FileRowProps) {
  const styles = useStyles();
  const say = useWords(ROW_WORDS);
  const { changeView } = useActions();
  const language = usePane((state) => state.language);
  const picture = usePane((state) => state.picture);
  // Whose it is, is not known before it is read, nor of what is no workbook.
  const isUnread = row.file !== undefined && row.file.reading.state !== 'read' && row.file.judged === undefined;
  const dealer =
    [row.dealer, row.name].filter((part) => part !== '').join(' ') ||
    (isUnread ? row.file?.name : say(row.kind === 'notDealers' ? `${oursOf(row)}Name` : 'unknownDealer'));
  const coloured = COLOURED[row.kind];
  return (
    <div className={mergeClasses(styles.item, isOpened && styles.opened)}>
      <button
        type="button"
        data-row={index}
        tabIndex={isStop ? 0 : -1}
        aria-expanded={isOpened}
        className={styles.row}
        onClick={() => changeView('collect', { opened: isOpened ? '' : row.key })}
        onFocus={() => onFocus(index)}
      >
        <span className={styles.icon}>
          <StateIcon means={ROW_ICONS[row.kind]} />
        </span>
        <span className={styles.text}>
          <span className={styles.line}>
            <span className={styles.dealer} title={dealer}>
              {dealer}
            </span>
            <span className={mergeClasses(styles.state, coloured && styles[coloured])}>{stateWords(row, say)}</span>
          </span>
          <span className={mergeClasses(styles.line, styles.second)}>
            {row.file && !isUnread ? <FileName name={row.file.name} /> : <span />}
            <span className={styles.fact}>{factOf(row, { say, language, picture })}</span>
          </span>
        </span>
      </button>
      {isOpened && <OpenedFile row={row} />}
    </div>
  );
});

/** Letters at the end of a name that are never cut. */
const KEPT_END = 12;

/** A file's name, cut in the middle where there is no room. */
function FileName({ name }: { readonly name: string }) {
  const styles = useStyles();
  return (
    <span className={styles.name} title={name}>
      <span className={styles.start}>{name.slice(0, -KEPT_END)}</span>
      <span className={styles.end}>{name.slice(-KEPT_END)}</span>
    </span>
  );
}
