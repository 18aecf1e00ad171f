import { Link } from '@fluentui/react-components';
import { useActions, usePane } from '../../shell/pane-context';
import { Line, Section } from '../../shell/parts/Section';
import { useCopyMissing } from '../../shell/use-copy-missing';
import { worthALook, type WorthALook } from '../../state/worth-a-look';
import { countText } from '../../words/numbers';
import { useWords } from '../../words/use-words';
import { HOME_WORDS } from './words';

const WORDS: Readonly<Record<WorthALook['about'], keyof typeof HOME_WORDS>> = {
  emptyLists: 'lookEmptyLists',
  missing: 'lookMissing',
  differences: 'lookDifferences',
  requestsAbove: 'lookRequestsAbove',
};

const LINKS: Partial<Record<WorthALook['about'], keyof typeof HOME_WORDS>> = { emptyLists: 'fillIn', missing: 'copyList' };

/** 需要留意: at most three lines, each with a link; absent when there is nothing. */
export function WorthALookLines() {
  const say = useWords(HOME_WORDS);
  const { show, openSheet, changeView, showRequestsAbove } = useActions();
  const copyMissing = useCopyMissing();
  const state = usePane((whole) => whole);
  const lines = worthALook(state);
  const does: Readonly<Record<WorthALook['about'], () => void>> = {
    missing: copyMissing,
    emptyLists: () => void openSheet(emptyLists[0] ?? ''),
    differences: () => {
      changeView('reconcile', { showsDifferences: true });
      show('reconcile');
    },
    requestsAbove: () => void showRequestsAbove(),
  };
  const emptyLists = state.headOffice?.emptyLists ?? [];
  const named = emptyLists.join(state.language === 'zh' ? '、' : ', ');
  if (lines.length === 0) return null;
  return (
    <Section title={say('worthALook')}>
      {lines.map(({ about, count }) => (
        <Line
          key={about}
          right={
            <Link as="button" onClick={does[about]}>
              {say(LINKS[about] ?? 'show')}
            </Link>
          }
        >
          {say(WORDS[about], { count: countText(count), lists: named })}
        </Line>
      ))}
    </Section>
  );
}
