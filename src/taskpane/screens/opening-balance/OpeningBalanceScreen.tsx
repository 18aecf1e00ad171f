import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { Footer } from '../../shell/Footer';
import { Frame } from '../../shell/Frame';
import { useActions, usePane } from '../../shell/pane-context';
import { Verdict } from '../../shell/parts/Verdict';
import { pastedCells } from '../../state/pasted-cells';
import { countText } from '../../words/numbers';
import { useWords } from '../../words/use-words';
import { OpeningPreviewRows } from './OpeningPreviewRows';
import { PasteOrFile } from './PasteOrFile';
import { useOpeningPreview } from './use-opening-preview';
import { OPENING_BALANCE_WORDS } from './words';

const useStyles = makeStyles({
  line: { fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground3, margin: '0 0 8px' },
});

/** 期初: pasted or from a CSV file, looked at, then written behind the rows of the sheet 期初. */
export function OpeningBalanceScreen() {
  const styles = useStyles();
  const say = useWords(OPENING_BALANCE_WORDS);
  const { writeOpeningBalance } = useActions();
  const isBusy = usePane((state) => state.isBusy);
  const failure = usePane((state) => state.failure);
  const [text, setText] = useState('');
  const [written, setWritten] = useState<number>();
  const preview = useOpeningPreview(text);
  const count = preview?.count ?? 0;

  const take = (given: string): void => {
    setWritten(undefined);
    setText(given);
  };
  const write = async (): Promise<void> => {
    const rows = await writeOpeningBalance(pastedCells(text));
    setWritten(rows);
    if (rows !== undefined) setText('');
  };
  return (
    <Frame
      heading={say('heading')}
      header="back"
      footer={
        <Footer
          note={count > 0 ? say('where') : say('pasteFirst')}
          primary={{
            label: count > 0 ? say('write', { count: countText(count) }) : say('writeNone'),
            onClick: () => void write(),
            isDisabled: count === 0 || isBusy,
          }}
        />
      }
    >
      {written !== undefined && failure === undefined && (
        <Verdict means="done" title={say('written', { count: countText(written) })} detail={say('writtenText')} />
      )}
      <p className={styles.line}>{say('about')}</p>
      <PasteOrFile text={text} onTake={take} />
      {preview &&
        text.trim() !== '' &&
        (count > 0 ? (
          <OpeningPreviewRows preview={preview} />
        ) : (
          <Verdict means="error" title={say('noRows')} detail={preview.problems[0]} />
        ))}
    </Frame>
  );
}
