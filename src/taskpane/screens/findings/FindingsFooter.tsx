import { Button, Link, makeStyles } from '@fluentui/react-components';
import { ArrowDown16Regular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUp16Regular } from '@fluentui/react-icons/svg/arrow-up';
import type { ReactNode } from 'react';
import { Footer } from '../../shell/Footer';
import { useActions, usePane } from '../../shell/pane-context';
import { handledCount } from '../../state/open-findings';
import { countText } from '../../words/numbers';
import { useWords } from '../../words/use-words';
import type { ListedFindings } from './use-findings';
import { FINDINGS_WORDS } from './words';

const useStyles = makeStyles({
  footer: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px' },
  button: {
    minWidth: 'auto',
    height: '32px',
    flexShrink: 0,
    whiteSpace: 'nowrap',
    '@media (max-width: 299px)': { padding: '0 10px', '& .fui-Button__icon': { display: 'none' } },
  },
  middle: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    fontSize: '12px',
    lineHeight: '16px',
    textAlign: 'center',
    minWidth: 0,
    whiteSpace: 'nowrap',
  },
  handled: { fontSize: '12px', lineHeight: '16px' },
});

/** 上一条 · where one is · 下一条. */
export function FindingsFooter({ listed, note }: { readonly listed: ListedFindings; readonly note?: ReactNode }) {
  const styles = useStyles();
  const say = useWords(FINDINGS_WORDS);
  const open = listed.groups.flatMap(({ findings }) => findings.filter(({ state }) => state === 'open'));
  const at = open.findIndex(({ row }) => row.id === listed.opened) + 1;
  const all = countText(open.length);
  const isNone = open.length === 0;
  return (
    <Footer note={note}>
      <div className={styles.footer}>
        <Button className={styles.button} icon={<ArrowUp16Regular />} disabled={isNone} onClick={() => listed.step(-1)}>
          {say('previous')}
        </Button>
        <span className={styles.middle}>
          <span>{at > 0 ? say('position', { at: countText(at), all }) : say('count', { all })}</span>
          <Handled />
        </span>
        <Button
          className={styles.button}
          icon={<ArrowDown16Regular />}
          iconPosition="after"
          disabled={isNone}
          onClick={() => listed.step(1)}
        >
          {say('next')}
        </Button>
      </div>
    </Footer>
  );
}

/** 已处理 3: shows them in the list, or takes them out again. */
function Handled() {
  const styles = useStyles();
  const say = useWords(FINDINGS_WORDS);
  const { changeView } = useActions();
  const findings = usePane((state) => state.findings);
  const handling = usePane((state) => state.handling);
  const isShown = usePane((state) => state.views.findings.showsHandled);
  const count = handledCount({ findings, handling });
  if (count === 0) return null;
  return (
    <Link as="button" className={styles.handled} onClick={() => changeView('findings', { showsHandled: !isShown })}>
      {isShown ? say('hideHandled') : say('handledCount', { count: countText(count) })}
    </Link>
  );
}
