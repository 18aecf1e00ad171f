import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { FileInput } from '../../shell/parts/FileInput';
import type { OpeningFile } from '../../state/opening-balance';
import { ACCEPTED_FILES } from '../../state/workbook-formats';
import { useWords } from '../../words/use-words';
import { OPENING_BALANCE_WORDS } from './words';

const useStyles = makeStyles({
  choose: { display: 'flex', alignItems: 'center', gap: '8px', margin: '8px 0' },
  name: { minWidth: 0, fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

interface PasteOrFileProps {
  readonly text: string;
  readonly file: OpeningFile | undefined;
  /** The sheet of the file that was read. */
  readonly sheet: string | undefined;
  readonly onPaste: (text: string) => void;
  readonly onFile: (file: OpeningFile) => void;
}

/** Where the rows of 期初 are pasted, or taken from a file. */
export function PasteOrFile({ text, file, sheet, onPaste, onFile }: PasteOrFileProps) {
  const styles = useStyles();
  const say = useWords(OPENING_BALANCE_WORDS);
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <Field label={say('paste')}>
        <Textarea value={text} placeholder={say('placeholder')} rows={6} onChange={(_, { value }) => onPaste(value)} />
      </Field>
      <FileInput
        input={chooser}
        accept={`${ACCEPTED_FILES},.txt`}
        label={say('file')}
        onChoose={([chosen]) =>
          void chosen?.bytes().then(
            (bytes) => onFile({ name: chosen.name, bytes }),
            // A file that is gone by now has nothing in it
            () => onFile({ name: chosen.name, bytes: new Uint8Array() }),
          )
        }
      />
      <div className={styles.choose}>
        <Button size="small" onClick={() => chooser.current?.click()}>
          {say('file')}
        </Button>
        {file && <span className={styles.name}>{sheet === undefined ? file.name : say('sheetOf', { file: file.name, sheet })}</span>}
      </div>
    </>
  );
}
