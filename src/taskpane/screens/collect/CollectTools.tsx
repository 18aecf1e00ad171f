import { Button, makeStyles, SearchBox } from '@fluentui/react-components';
import { useActions, usePane } from '../../shell/pane-context';
import { Chips } from '../../shell/parts/Chips';
import { collectChips, collectRows, shownRows } from '../../state/collect-rows';
import { awaitingFiles } from '../../state/standings';
import type { CollectChip } from '../../state/views';
import { useWords } from '../../words/use-words';
import { CollectOrder } from './CollectOrder';
import { COLLECT_WORDS } from './words';

const useStyles = makeStyles({
  tools: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '0 12px' },
  row: { display: 'flex', alignItems: 'center', gap: '8px' },
  search: { flexGrow: 1, minWidth: 0, '& input': { textOverflow: 'ellipsis' } },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

/** Chips, search and order of 收件. */
export function CollectTools() {
  const styles = useStyles();
  const say = useWords(COLLECT_WORDS);
  const { changeView, takeIntoClosed } = useActions();
  const state = usePane((whole) => whole);
  const view = state.views.collect;
  const rows = collectRows(state);
  const awaiting = awaitingFiles(state);
  const wordOf = (chip: CollectChip) => say(chip === 'reading' ? 'readingChip' : chip);
  return (
    <div className={styles.tools}>
      <Chips
        label={say('states')}
        chips={collectChips(rows, view.chip).map(({ chip, count }) => ({
          name: chip,
          label: wordOf(chip),
          count,
          isOn: chip === view.chip,
        }))}
        onToggle={(chip) => changeView('collect', { chip: chip === view.chip ? 'all' : chip })}
      />
      <div className={styles.row}>
        <SearchBox
          size="small"
          className={styles.search}
          placeholder={say('search')}
          aria-label={say('search')}
          value={view.search}
          onChange={(_, { value }) => changeView('collect', { search: value })}
        />
        <CollectOrder />
      </div>
      {awaiting.length > 1 && (
        <Button size="small" onClick={() => void takeIntoClosed(awaiting.map(({ id }) => id))}>
          {say('takeAll', { count: awaiting.length })}
        </Button>
      )}
      <div className={styles.hidden} role="status">
        {say('shown', { count: shownRows(rows, view).length })}
      </div>
    </div>
  );
}
