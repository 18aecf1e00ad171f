import { Button, makeStyles } from '@fluentui/react-components';
import { useRef } from 'react';
import { FileInput } from '../../shell/parts/FileInput';
import { useActions, usePane } from '../../shell/pane-context';
import type { CollectRow } from '../../state/collect-rows';
import { ACCEPTED_FILES } from '../../state/workbook-formats';
import { useWords } from '../../words/use-words';
import { ClosedChanges } from './ClosedChanges';
import { DealerChoice } from './DealerChoice';
import { HowRead } from './HowRead';
import { isChosen, openedWords } from './row-words';
import { ROW_WORDS } from './words';

const useStyles = makeStyles({
  opened: { padding: '0 12px 10px 36px' },
  words: { whiteSpace: 'pre-line', marginBottom: '8px', userSelect: 'text' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px', marginBottom: '6px', ':empty': { display: 'none' } },
  button: { minWidth: 'auto', padding: '0 8px' },
});

/** Why a row stands so, and what can be done: replace, read again, remove; of a missing dealer, copy. */
export function OpenedFile({ row }: { readonly row: CollectRow }) {
  const styles = useStyles();
  const say = useWords(ROW_WORDS);
  const { replaceFile, retryFile, removeFile, copy, show, changeView, exportFeedback } = useActions();
  const language = usePane((state) => state.language);
  const picture = usePane((state) => state.picture);
  const input = useRef<HTMLInputElement>(null);
  const { file, standing } = row;
  const button = (label: string, onClick: () => void, isPlain = false) => (
    <Button size="small" appearance={isPlain ? 'transparent' : 'outline'} className={styles.button} onClick={onClick}>
      {label}
    </Button>
  );
  const findingsOf = (): void => {
    changeView('findings', { only: file?.name ?? '', search: '' });
    show('findings');
  };
  return (
    <div className={styles.opened}>
      <div className={styles.words}>{openedWords(row, { say, language, picture })}</div>
      {file?.judged?.changes && <ClosedChanges file={file} />}
      {file &&
        (((row.kind === 'unknown' || row.kind === 'unreadable') && row.dealer === '' && row.sharers === undefined) || isChosen(row)) && (
          <DealerChoice file={file} dealer={row.dealer} />
        )}
      <div className={styles.buttons}>
        {row.kind === 'errors' && button(say('seeFindings'), findingsOf)}
        {file && button(say('replace'), () => input.current?.click())}
        {file && button(say('retry'), () => void retryFile(file.id))}
        {file && button(say('remove'), () => void removeFile(file.id), true)}
      </div>
      <div className={styles.buttons}>
        {standing?.reminder !== undefined && button(say('copyReminder'), () => void copy(standing.reminder ?? '', say('copiedReminder')))}
        {file &&
          standing &&
          row.dealer !== '' &&
          row.kind !== 'duplicate' &&
          row.kind !== 'wrongMonth' &&
          button(say('feedback'), () => void exportFeedback(standing.dealer))}
        {standing &&
          !file &&
          button(
            say('copyContact'),
            () => void copy([standing.dealer, standing.name, standing.contact ?? '', standing.phone ?? ''].join('\t'), say('copied')),
          )}
      </div>
      {file && row.kind !== 'notDealers' && <HowRead file={file} />}
      {file && (
        <FileInput
          input={input}
          accept={ACCEPTED_FILES}
          label={say('replace')}
          onChoose={([chosen]) => chosen && void replaceFile(file.id, chosen)}
        />
      )}
    </div>
  );
}
