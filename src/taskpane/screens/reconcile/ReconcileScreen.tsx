import { Frame } from '../../shell/Frame';
import { useWords } from '../../words/use-words';
import { RECONCILE_WORDS } from './words';

/** 对账. */
export function ReconcileScreen() {
  const say = useWords(RECONCILE_WORDS);
  return <Frame heading={say('heading')}>{null}</Frame>;
}
