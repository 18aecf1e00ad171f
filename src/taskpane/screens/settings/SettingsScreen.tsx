import { Frame } from '../../shell/Frame';
import { useWords } from '../../words/use-words';
import { SETTINGS_WORDS } from './words';

/** 设置. */
export function SettingsScreen() {
  const say = useWords(SETTINGS_WORDS);
  return <Frame heading={say('heading')} header="back">{null}</Frame>;
}
