import { Frame } from '../../shell/Frame';
import { useWords } from '../../words/use-words';
import { EXPORT_WORDS } from './words';

/** 导出. */
export function ExportScreen() {
  const say = useWords(EXPORT_WORDS);
  return <Frame heading={say('heading')} header="back">{null}</Frame>;
}
