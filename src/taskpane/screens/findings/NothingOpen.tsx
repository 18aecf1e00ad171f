import { Link, makeStyles } from '@fluentui/react-components';
import { type Ref, useState } from 'react';
import { useActions, usePane } from '../../shell/pane-context';
import { Line } from '../../shell/parts/Section';
import { Verdict } from '../../shell/parts/Verdict';
import { handledCount } from '../../state/open-findings';
import { SHARED_WORDS } from '../../words/shared-words';
import { countText } from '../../words/numbers';
import { useWords } from '../../words/use-words';
import { LevelChips } from './LevelChips';
import { FINDINGS_WORDS } from './words';

const useStyles = makeStyles({
  part: { padding: '0 12px', display: 'flex', flexDirection: 'column', gap: '10px' },
  verdict: { outlineStyle: 'none' },
});

/** Screen 12: no error or warning is open; what was handled and passed over is a link away. */
export function NothingOpen({ verdictRef }: { readonly verdictRef: Ref<HTMLDivElement> }) {
  const styles = useStyles();
  const say = useWords(FINDINGS_WORDS);
  const shared = useWords(SHARED_WORDS);
  const { changeView } = useActions();
  const rows = usePane((state) => state.picture?.rows);
  const findings = usePane((state) => state.findings);
  const handling = usePane((state) => state.handling);
  const showsHandled = usePane((state) => state.views.findings.showsHandled);
  const [showsPassed, setShowsPassed] = useState(false);
  const handled = handledCount({ findings, handling });
  return (
    <div className={styles.part}>
      <div ref={verdictRef} tabIndex={-1} className={styles.verdict}>
        <Verdict
          means="done"
          title={say('clean')}
          detail={rows && say('rows', { read: countText(rows.read), kept: countText(rows.kept), passed: countText(rows.passedOver) })}
        />
      </div>
      <LevelChips />
      <div>
        {handled > 0 && (
          <Line
            right={
              <Link as="button" onClick={() => changeView('findings', { showsHandled: !showsHandled })}>
                {showsHandled ? say('hide') : shared('show')}
              </Link>
            }
          >
            {say('handledLine', { count: countText(handled) })}
          </Line>
        )}
        {rows && rows.passedOver > 0 && (
          <Line
            right={
              <Link as="button" aria-expanded={showsPassed} onClick={() => setShowsPassed(!showsPassed)}>
                {showsPassed ? say('hide') : shared('show')}
              </Link>
            }
          >
            {say('passedLine', { count: countText(rows.passedOver) })}
          </Line>
        )}
        {showsPassed && <PassedOver />}
      </div>
    </div>
  );
}

/** Rows that were passed over, by file, sheet and reason. */
function PassedOver() {
  const say = useWords(FINDINGS_WORDS);
  const passedOver = usePane((state) => state.picture?.passedOver) ?? [];
  return passedOver.map(({ file, sheet, reason, rows }) => (
    <Line key={[file, sheet, reason].join()} right={say('rowsOf', { count: countText(rows) })}>
      {file} · {sheet} · {reason}
    </Line>
  ));
}
