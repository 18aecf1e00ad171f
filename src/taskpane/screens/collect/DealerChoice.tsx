import { makeStyles, Select } from '@fluentui/react-components';
import { useActions, usePane } from '../../shell/pane-context';
import type { CollectedFile, DealerStanding } from '../../state/collected-file';
import { useWords } from '../../words/use-words';
import { ROW_WORDS } from './words';

const useStyles = makeStyles({ choice: { marginBottom: '8px' } });

interface DealerChoiceProps {
  readonly file: CollectedFile;
  /** Empty as long as none is chosen. */
  readonly dealer: string;
}

/** 在此选择经销商: for a file that does not say whose it is; the dealers that have not reported come first. */
export function DealerChoice({ file, dealer }: DealerChoiceProps) {
  const styles = useStyles();
  const say = useWords(ROW_WORDS);
  const { chooseDealer } = useActions();
  const known = usePane((state) => state.picture?.dealers)?.filter((one) => one.known && one.active) ?? [];
  const isMissing = ({ state, dealer: number }: DealerStanding): boolean => state === 'missing' && number !== dealer;
  const group = (label: string, dealers: readonly DealerStanding[]) =>
    dealers.length > 0 && (
      <optgroup label={label}>
        {dealers.map(({ dealer: number, name }) => (
          <option key={number} value={number}>{`${number} ${name}`}</option>
        ))}
      </optgroup>
    );
  return (
    <Select
      size="small"
      className={styles.choice}
      value={dealer}
      aria-label={say('chooseDealer')}
      onChange={(_, { value }) => void chooseDealer(file.id, value === '' ? undefined : value)}
    >
      <option value="">{dealer === '' ? say('chooseDealer') : say('notChosen')}</option>
      {group(say('notReported'), known.filter(isMissing))}
      {group(
        say('reported'),
        known.filter((one) => !isMissing(one)),
      )}
    </Select>
  );
}
