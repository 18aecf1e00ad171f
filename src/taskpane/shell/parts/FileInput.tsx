import { makeStyles } from '@fluentui/react-components';
import type { Ref } from 'react';
import type { DroppedFile } from '../../state/pane-actions';
import { chosenFiles } from '../dropped-files';

const useStyles = makeStyles({ input: { display: 'none' } });

interface FileInputProps {
  readonly input: Ref<HTMLInputElement>;
  readonly label: string;
  readonly accept: string;
  readonly takesMany?: boolean;
  readonly onChoose: (files: readonly DroppedFile[]) => void;
}

/** The browser's own way to choose files, unseen behind a button. The same file can be chosen again, since it may be another by now. */
export function FileInput({ input, label, accept, takesMany = false, onChoose }: FileInputProps) {
  const styles = useStyles();
  return (
    <input
      ref={input}
      type="file"
      multiple={takesMany}
      accept={accept}
      className={styles.input}
      aria-label={label}
      onChange={({ currentTarget }) => {
        onChoose(chosenFiles(currentTarget.files));
        currentTarget.value = '';
      }}
    />
  );
}
