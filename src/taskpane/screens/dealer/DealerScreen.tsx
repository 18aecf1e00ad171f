import { Frame } from '../../shell/Frame';
import { useWords } from '../../words/use-words';
import { DEALER_WORDS } from './words';

/** 经销商月报. */
export function DealerScreen() {
  const say = useWords(DEALER_WORDS);
  return <Frame heading={say('heading')}>{null}</Frame>;
}
