import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUpload16Regular } from '@fluentui/react-icons/svg/arrow-upload';
import { useRef } from 'react';
import { FileInput } from '../../shell/parts/FileInput';
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
  icon: { flexShrink: 0 },
  words: { flexGrow: 1, minWidth: 0 },
  choose: { minWidth: 'auto', flexShrink: 0, whiteSpace: 'nowrap' },
});

/** Where reports of earlier months are dropped or chosen. */
export function ReportChooser() {
  const styles = useStyles();
  const say = useWords(EARLIER_WORDS);
  const { giveReports } = useActions();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className={styles.line}>
      <ArrowUpload16Regular className={styles.icon} aria-hidden />
      <span className={styles.words}>{say('drop')}</span>
      <Button size="small" appearance="outline" className={styles.choose} onClick={() => input.current?.click()}>
        {say('choose')}
      </Button>
      <FileInput input={input} takesMany accept={ACCEPTED_FILES} label={say('choose')} onChoose={(files) => void giveReports(files)} />
    </div>
  );
}
