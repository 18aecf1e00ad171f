import { usePane } from '../../shell/pane-context';
import { NotesKept } from '../../shell/parts/NotesKept';
import { Line } from '../../shell/parts/Section';
import { Verdict } from '../../shell/parts/Verdict';
import { countText } from '../../words/numbers';
import { useWords } from '../../words/use-words';
import { STOPPED_WORDS } from './stopped-words';

/** 已停止: what a stopped close leaves behind, which is nothing. */
export function Stopped() {
  const say = useWords(STOPPED_WORDS);
  const sheets = usePane((state) => state.stopped?.sheets);
  const files = usePane((state) => state.files.length);
  return (
    <>
      <Verdict means="stopped" title={say('title')} detail={sheets ? say('detail', sheets) : undefined} />
      <Line right={say('filesKept', { count: countText(files) })}>{say('files')}</Line>
      <Line right={say('computedKept')}>{say('computed')}</Line>
      <NotesKept />
    </>
  );
}
