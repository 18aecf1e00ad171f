import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { Footer } from '../../shell/Footer';
import { Frame } from '../../shell/Frame';
import { useActions, usePane } from '../../shell/pane-context';
import { Verdict } from '../../shell/parts/Verdict';
import type { OpeningFile, OpeningSource } from '../../state/opening-balance';
import { pastedCells } from '../../state/pasted-cells';
import { countText } from '../../words/numbers';
import { useWords } from '../../words/use-words';
import { OpeningPreviewRows } from './OpeningPreviewRows';
import { PasteOrFile } from './PasteOrFile';
import { useOpeningPreview } from './use-opening-preview';
import { OPENING_BALANCE_WORDS } from './words';

const useStyles = makeStyles({
  line: { fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground3, margin: '8px 0' },
});

/** 期初: pasted or from a file, looked at, then written behind the rows of the sheet 期初. */
export function OpeningBalanceScreen() {
  const styles = useStyles();
  const say = useWords(OPENING_BALANCE_WORDS);
  const { writeOpeningBalance } = useActions();
  const isBusy = usePane((state) => state.isBusy);
  const [text, setText] = useState('');
  const [file, setFile] = useState<OpeningFile>();
  const source = useMemo(
    (): OpeningSource | undefined => file ?? (text.trim() === '' ? undefined : { cells: pastedCells(text) }),
    [text, file],
  );
  const preview = useOpeningPreview(source);
  const { count = 0, refused = [], standing = [], problems = [] } = preview ?? {};

  const take = (given: string, chosen?: OpeningFile): void => {
    setText(given);
    setFile(chosen);
  };
  const write = async (): Promise<void> => {
    const rows = source && (await writeOpeningBalance(source));
    if (rows !== undefined) take('');
  };
  return (
    <Frame
      heading={say('heading')}
      header="back"
      footer={
        <Footer
          note={
            count === 0
              ? say(standing.length > 0 && refused.length === 0 ? 'allStand' : 'pasteFirst')
              : refused.length === 0
                ? say('where')
                : say('whereRest', { refused: countText(refused.length) })
          }
          primary={{
            label: count > 0 ? say('write', { count: countText(count) }) : say('writeNone'),
            onClick: () => void write(),
            isDisabled: count === 0 || isBusy,
          }}
        />
      }
    >
      <p className={styles.line}>{say('about')}</p>
      <PasteOrFile text={text} file={file} sheet={preview?.sheet} onPaste={take} onFile={(chosen) => take('', chosen)} />
      {preview &&
        (count + refused.length + standing.length > 0 ? (
          <OpeningPreviewRows preview={preview} />
        ) : (
          <Verdict means="error" title={say(file && preview.sheet === undefined ? 'unreadable' : 'noRows')} detail={problems[0]} />
        ))}
    </Frame>
  );
}
