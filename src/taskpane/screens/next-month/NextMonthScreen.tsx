import { Frame } from '../../shell/Frame';
import { useWords } from '../../words/use-words';
import { NEXT_MONTH_WORDS } from './words';

/** 开始下月. */
export function NextMonthScreen() {
  const say = useWords(NEXT_MONTH_WORDS);
  return <Frame heading={say('heading')} header="back">{null}</Frame>;
}
