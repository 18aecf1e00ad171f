import { usePane } from '../pane-context';
import type { WordTable } from '../../words/use-words';
import { useWords } from '../../words/use-words';
import { Line } from './Section';

const WORDS = {
  corrections: { zh: '更正', en: 'Corrections' },
  inCorrections: { zh: '已记入「更正」表', en: 'Entered in Corrections' },
  handling: { zh: '已处理标记', en: 'Handling' },
  inPane: { zh: '仍在窗格中，月结时写入', en: 'In the pane; a close writes them' },
  inFindings: { zh: '已记入「校验结果」，没有对应行的月结时写入', en: 'In Findings; those without a row there wait for a close' },
} as const satisfies WordTable;

/** Where the user's corrections and marks are when nothing was written: what is only in the pane is never called saved. */
export function NotesKept() {
  const say = useWords(WORDS);
  const hasCorrections = usePane(({ corrected }) => corrected.length > 0);
  const hasHandling = usePane(({ handling }) => handling.size > 0);
  const hasFindings = usePane(({ written }) => written?.sheets.some(({ is }) => is === 'findings') === true);
  return (
    <>
      {hasCorrections && <Line right={say('inCorrections')}>{say('corrections')}</Line>}
      {hasHandling && <Line right={say(hasFindings ? 'inFindings' : 'inPane')}>{say('handling')}</Line>}
    </>
  );
}
