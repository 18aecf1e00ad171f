import { makeStyles, tokens } from '@fluentui/react-components';
import { Footer } from '../../shell/Footer';
import { Frame } from '../../shell/Frame';
import { useActions, usePane } from '../../shell/pane-context';
import { usePartial } from '../../shell/use-partial';
import { SelectedNumberNote } from '../../shell/parts/SelectedNumberNote';
import { Verdict } from '../../shell/parts/Verdict';
import { namedControls } from '../../state/named-controls';
import type { ReconciliationFigures } from '../../state/reconciliation-figures';
import { hasReadableFiles } from '../../state/standings';
import { countText, monthTitle } from '../../words/numbers';
import { SHARED_WORDS } from '../../words/shared-words';
import { type Say, useWords } from '../../words/use-words';
import { Balance } from './Balance';
import { Controls } from './Controls';
import { Differences } from './Differences';
import { MostOverdue } from './MostOverdue';
import { SheetLink } from './SheetLink';
import { RECONCILE_WORDS } from './words';

const useStyles = makeStyles({
  line: { fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground3, marginBottom: '8px' },
  empty: { padding: '24px 0', textAlign: 'center', color: tokens.colorNeutralForeground2 },
});

type SayReconcile = Say<typeof RECONCILE_WORDS>;

/** 对账: what was lent and brought back, who owes most, and whether all the tables agree. */
export function ReconcileScreen() {
  const styles = useStyles();
  const say = useWords(RECONCILE_WORDS);
  const { show } = useActions();
  const state = usePane((whole) => whole);
  const { picture } = state;
  const partial = usePartial();
  if (!picture || !hasReadableFiles(state)) {
    return (
      <Frame heading={say('heading')} footer={<Footer primary={{ label: say('toCollect'), onClick: () => show('collect') }} />}>
        <p className={styles.empty}>
          <b>{say('none')}</b>
          <br />
          {say('noneText')}
        </p>
      </Frame>
    );
  }
  const { reconciliation, asOf } = picture;
  return (
    <Frame heading={say('heading')} footer={<ReconcileFooter />}>
      {partial && <div className={styles.line}>{partial}</div>}
      <Agreement figures={reconciliation} detail={say('basis', { asOf, source: sourceOf(reconciliation, say) })} />
      <Balance link={<SheetLink sheets={['借料盘点', 'Borrowing count']} label={say('count')} />} />
      <MostOverdue />
      <Differences differences={reconciliation.differences} />
      <Controls link={<SheetLink sheets={['勾稽核对', 'Controls']} label={say('openSheet')} />} />
    </Frame>
  );
}

function ReconcileFooter() {
  const say = useWords(SHARED_WORDS);
  const { askToClose } = useActions();
  const month = usePane((state) => state.month);
  const language = usePane((state) => state.language);
  const selected = usePane((state) => state.selected);
  if (month === undefined) return null;
  return (
    <Footer
      note={selected && <SelectedNumberNote />}
      primary={{ label: say('closeMonth', { month: monthTitle(month, language) }), onClick: askToClose }}
    />
  );
}

/** Whether the controls agree; the first that does not is named. */
function Agreement({ figures: { controls }, detail }: { readonly figures: ReconciliationFigures; readonly detail: string }) {
  const say = useWords(RECONCILE_WORDS);
  const differing = namedControls(controls).filter(({ difference }) => difference !== 0);
  const [first] = differing;
  if (!first) return <Verdict means="done" title={say('agree', { count: controls.length })} detail={detail} />;
  return (
    <Verdict
      means="error"
      title={say('differs', { count: differing.length, name: first.name, difference: countText(Math.abs(first.difference)) })}
      detail={detail}
    />
  );
}

const sourceOf = ({ standIn: { issues, receipts } }: ReconciliationFigures, say: SayReconcile): string =>
  issues || receipts ? say('standIn', { missing: say(issues && receipts ? 'both' : issues ? 'issues' : 'receipts') }) : say('ownSheets');
