import { Frame } from '../../shell/Frame';
import { useWords } from '../../words/use-words';
import { ROWS_WORDS } from './words';

/** 明细. */
export function RowsScreen() {
  const say = useWords(ROWS_WORDS);
  return <Frame heading={say('heading')} header="back">{null}</Frame>;
}
