import { fill } from '../../../../src/engine/values/language';
import { openedWords, stateWords } from '../../../../src/taskpane/screens/collect/row-words';
import { ROW_WORDS } from '../../../../src/taskpane/screens/collect/words';
import { collectRows } from '../../../../src/taskpane/state/collect-rows';
import { dealer, file, paneState, picture } from '../../made-up-state';

const NONE = { error: 0, warning: 0, note: 0 };
const say = (key: keyof typeof ROW_WORDS, facts = {}) => fill(ROW_WORDS[key].zh, facts);
const words = (waiting?: number) => {
  const judged = { dealer: 'D001', state: 'empty', counts: NONE, ...(waiting !== undefined && { waiting }) } as const;
  const shown = picture({ dealers: [dealer('D001', '杭州滨江', { state: 'missing' })] });
  const [row] = collectRows(paneState({ files: [file(1, 'D001', { judged })], picture: shown }));
  if (!row) throw new Error('no row');
  return [stateWords(row, say), openedWords(row, { say, language: 'zh', picture: shown })];
};

test('a file whose rows wait on unknown sheets is not called empty: it says what is to be confirmed', () => {
  expect(words(17)).toEqual(['等确认版式，未报', expect.stringMatching(/^有 17 行在没认出的工作表里，不是空表/)]);
  expect(words()).toEqual(['空表，未报', expect.stringMatching(/^各表都没有数据/)]);
});
