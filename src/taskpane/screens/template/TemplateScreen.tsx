import { Frame } from '../../shell/Frame';
import { useWords } from '../../words/use-words';
import { TEMPLATE_WORDS } from './words';

/** 新建模板. */
export function TemplateScreen() {
  const say = useWords(TEMPLATE_WORDS);
  return <Frame heading={say('heading')} header="back">{null}</Frame>;
}
