import { Button, Field, makeStyles, Textarea } from '@fluentui/react-components';
import { useRef } from 'react';
import { FileInput } from '../../shell/parts/FileInput';
import { textOfFile } from '../../state/pasted-cells';
import { useWords } from '../../words/use-words';
import { OPENING_BALANCE_WORDS } from './words';

const useStyles = makeStyles({ choose: { margin: '8px 0' } });

interface PasteOrFileProps {
  readonly text: string;
  readonly onTake: (text: string) => void;
}

/** Where the rows of 期初 are pasted, or taken from a file. */
export function PasteOrFile({ text, onTake }: PasteOrFileProps) {
  const styles = useStyles();
  const say = useWords(OPENING_BALANCE_WORDS);
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <Field label={say('paste')}>
        <Textarea value={text} placeholder={say('placeholder')} rows={6} onChange={(_, { value }) => onTake(value)} />
      </Field>
      <FileInput
        input={chooser}
        accept=".csv,.txt,.tsv"
        label={say('file')}
        onChoose={([chosen]) =>
          void chosen?.bytes().then(
            (bytes) => onTake(textOfFile(bytes)),
            () => onTake(''),
          )
        }
      />
      <Button size="small" className={styles.choose} onClick={() => chooser.current?.click()}>
        {say('file')}
      </Button>
    </>
  );
}
