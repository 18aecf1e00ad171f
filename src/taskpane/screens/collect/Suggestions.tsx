import { Button, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { MappingRow } from '../../../engine/reading/understanding';
import { useActions, usePane } from '../../shell/pane-context';
import { areSure, byList, EVERY_DEALER, type ShownSuggestion, chosenRows, suggestionKey } from '../../state/file-understanding';
import { useWords } from '../../words/use-words';
import { ROW_WORDS } from './words';

const useStyles = makeStyles({
  title: { margin: '8px 0 0', fontSize: '12px', lineHeight: '16px', fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { padding: '6px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: 'anywhere' },
  why: { fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', paddingTop: '4px' },
  button: { minWidth: 'auto' },
});

/** What is not recognised in a file and may be this; confirmed it goes into 映射, for the dealer or for all. */
export function Suggestions({ suggestions }: { readonly suggestions: readonly ShownSuggestion[] }) {
  const styles = useStyles();
  const say = useWords(ROW_WORDS);
  const { confirmMapping } = useActions();
  const isBusy = usePane((state) => state.isBusy);
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  if (suggestions.length === 0) return null;
  return (
    <>
      <h3 className={styles.title}>{say('suggestions')}</h3>
      {byList(suggestions).flatMap(([list, ofList]) => {
        const own = chosenRows(ofList, chosen).filter(({ dealer }) => dealer !== '');
        return own.length > 1 && areSure(ofList, chosen) ? (
          <Button
            key={list}
            size="small"
            appearance="outline"
            className={styles.button}
            disabledFocusable={isBusy}
            onClick={() => void confirmMapping(own)}
          >
            {say('confirmAll', { list, count: own.length })}
          </Button>
        ) : (
          []
        );
      })}
      <ul aria-label={say('suggestions')} className={styles.list}>
        {suggestions.map((suggestion) => (
          <Suggestion
            key={suggestionKey(suggestion)}
            suggestion={suggestion}
            chosen={chosen[suggestionKey(suggestion)]}
            onChoose={(field) => setChosen({ ...chosen, [suggestionKey(suggestion)]: field })}
          />
        ))}
      </ul>
    </>
  );
}

interface SuggestionProps {
  readonly suggestion: ShownSuggestion;
  /** What the user takes it for instead. */
  readonly chosen: string | undefined;
  readonly onChoose: (field: string) => void;
}

function Suggestion({ suggestion: { row, cell, meaning, meanings, likeness, isGuess, why }, chosen, onChoose }: SuggestionProps) {
  const styles = useStyles();
  const say = useWords(ROW_WORDS);
  const { confirmMapping } = useActions();
  const isBusy = usePane((state) => state.isBusy);
  const meant = { ...row, field: chosen ?? row.field };
  const facts = {
    sheet: row.sheet,
    cell: cell ?? '',
    header: cell === undefined ? row.sheet : row.header,
    meaning: meanings.find(({ field }) => field === chosen)?.meaning ?? meaning,
  };
  const button = (word: 'confirm' | 'forAll', entry: MappingRow) => (
    <Button
      size="small"
      appearance={word === 'confirm' ? 'outline' : 'transparent'}
      className={styles.button}
      disabledFocusable={isBusy || meant.field === ''}
      aria-label={say(`${word}Named`, facts)}
      onClick={() => void confirmMapping([entry])}
    >
      {say(word)}
    </Button>
  );
  return (
    <li className={styles.item}>
      {say(cell === undefined ? 'suggestedSheet' : why === 'missing' ? 'offeredColumn' : 'suggestedColumn', { ...facts, meaning })}
      {why !== 'missing' && (
        <div className={styles.why}>
          {say(isGuess ? 'guess' : 'likeness', { percent: Math.round(likeness * 100), why: say(`why${why}`) })}
        </div>
      )}
      {(meanings.length > 1 || why === 'missing') && (
        <Select size="small" value={meant.field} aria-label={say('meaningOf', facts)} onChange={(_, { value }) => onChoose(value)}>
          {why === 'missing' && <option value="">{say('noColumn')}</option>}
          {meanings.map(({ field, meaning: name }) => (
            <option key={field} value={field}>
              {name}
            </option>
          ))}
        </Select>
      )}
      <div className={styles.buttons}>
        {row.dealer !== '' && button('confirm', meant)}
        {button('forAll', { ...meant, dealer: EVERY_DEALER })}
      </div>
    </li>
  );
}
