import { Frame } from '../../shell/Frame';
import { useWords } from '../../words/use-words';
import { OPENING_BALANCE_WORDS } from './words';

/** 期初. */
export function OpeningBalanceScreen() {
  const say = useWords(OPENING_BALANCE_WORDS);
  return <Frame heading={say('heading')} header="back">{null}</Frame>;
}
