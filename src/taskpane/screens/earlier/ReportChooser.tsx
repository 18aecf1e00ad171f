import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUpload16Regular } from '@fluentui/react-icons/svg/arrow-upload';
import { useRef } from 'react';
import { chosenFiles } from '../../shell/dropped-files';
import { useActions } from '../../shell/pane-context';
import { ACCEPTED_FILES } from '../../state/workbook-formats';
import { useWords } from '../../words/use-words';
import { EARLIER_WORDS } from './words';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'center',
    gap: '10px',
    marginTop: '8px',
    padding: '6px 6px 6px 10px',
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: '6px',
  },
  words: { flexGrow: 1, minWidth: 0 },
  choose: { minWidth: 'auto', flexShrink: 0, whiteSpace: 'nowrap' },
  input: { display: 'none' },
});

/** Where reports of earlier months are dropped or chosen. */
export function ReportChooser() {
  const styles = useStyles();
  const say = useWords(EARLIER_WORDS);
  const { giveReports } = useActions();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className={styles.line}>
      <ArrowUpload16Regular aria-hidden />
      <span className={styles.words}>{say('drop')}</span>
      <Button size="small" appearance="outline" className={styles.choose} onClick={() => input.current?.click()}>
        {say('choose')}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        accept={ACCEPTED_FILES}
        className={styles.input}
        aria-label={say('choose')}
        onChange={({ currentTarget }) => {
          void giveReports(chosenFiles(currentTarget.files));
          currentTarget.value = '';
        }}
      />
    </div>
  );
}
