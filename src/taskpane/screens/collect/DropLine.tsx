import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowUpload16Regular } from '@fluentui/react-icons/svg/arrow-upload';
import { useRef } from 'react';
import { FileInput } from '../../shell/parts/FileInput';
import { useActions, usePane } from '../../shell/pane-context';
import { countText } from '../../words/numbers';
import { useWords } from '../../words/use-words';
import { standings } from '../../state/standings';
import { ACCEPTED_FILES } from '../../state/workbook-formats';
import { COLLECT_WORDS } from './words';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'center',
    gap: '10px',
    margin: '0 12px',
    padding: '6px 6px 6px 10px',
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: '6px',
  },
  words: { flexGrow: 1, minWidth: 0 },
  choose: { minWidth: 'auto', flexShrink: 0, whiteSpace: 'nowrap' },
  empty: { flexDirection: 'column', gap: '8px', padding: '24px 16px', textAlign: 'center' },
  emptyTitle: { margin: 0, fontSize: '14px', lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
  emptyText: { fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground2 },
});

/** Where files are dropped or chosen: a line, and as long as there are none, most of the screen. */
export function DropLine() {
  const styles = useStyles();
  const say = useWords(COLLECT_WORDS);
  const { collect } = useActions();
  const isEmpty = usePane((state) => state.files.length === 0);
  const all = usePane((state) => standings(state).all);
  const input = useRef<HTMLInputElement>(null);
  const choose = (
    <Button
      size="small"
      appearance={isEmpty ? 'primary' : 'outline'}
      className={styles.choose}
      onClick={() => input.current?.click()}
      {...(isEmpty && { 'data-primary': 'footer' })}
    >
      {say('choose')}
    </Button>
  );
  return (
    <div className={mergeClasses(styles.line, isEmpty && styles.empty)}>
      <ArrowUpload16Regular aria-hidden />
      {isEmpty ? (
        <>
          <h2 className={styles.emptyTitle}>{say('emptyTitle')}</h2>
          <div className={styles.emptyText}>{all === 0 ? say('emptyTextAlone') : say('emptyText', { all: countText(all) })}</div>
        </>
      ) : (
        <span className={styles.words}>{say('drop')}</span>
      )}
      {choose}
      <FileInput input={input} takesMany accept={ACCEPTED_FILES} label={say('choose')} onChoose={(files) => void collect(files)} />
    </div>
  );
}
