import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';
import type { Ref } from 'react';
import { SHARED_WORDS } from '../words/shared-words';
import { useWords } from '../words/use-words';
import { MonthMenu } from './MonthMenu';
import { MoreMenu } from './MoreMenu';
import { useActions } from './pane-context';

/** What stands in the header: the month and ⋯, an arrow with a title and ⋯, an arrow with a title alone, a title and ⋯, a title alone. */
export type HeaderKind = 'month' | 'back' | 'leave' | 'titled' | 'plain';

const useStyles = makeStyles({
  // The personality menu of Office covers 40 × 32 at the top right: nothing of ours stands there.
  header: {
    display: 'flex',
    alignItems: 'center',
    flexShrink: 0,
    height: '40px',
    boxSizing: 'border-box',
    paddingLeft: '12px',
    paddingRight: '44px',
    gap: '4px',
  },
  title: {
    flexGrow: 1,
    minWidth: 0,
    margin: 0,
    fontSize: '16px',
    lineHeight: '22px',
    fontWeight: tokens.fontWeightSemibold,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    outlineStyle: 'none',
  },
  month: { flexGrow: 1, minWidth: 0 },
  back: { minWidth: '24px', width: '24px', height: '24px', padding: 0, marginLeft: '-2px' },
});

interface HeaderProps {
  readonly kind: HeaderKind;
  readonly heading: string;
  readonly titleRef: Ref<HTMLHeadingElement>;
}

/** The first band: the month or the page's title, and ⋯. */
export function Header({ kind, heading, titleRef }: HeaderProps) {
  const styles = useStyles();
  const say = useWords(SHARED_WORDS);
  const { back } = useActions();
  return (
    <header className={styles.header}>
      {(kind === 'back' || kind === 'leave') && (
        <Button
          appearance="transparent"
          size="small"
          className={styles.back}
          icon={<ArrowLeft20Regular />}
          aria-label={say('back')}
          onClick={back}
        />
      )}
      {kind === 'month' ? (
        <div className={styles.month}>
          <MonthMenu />
        </div>
      ) : (
        <h1 ref={titleRef} tabIndex={-1} className={styles.title} title={heading}>
          {heading}
        </h1>
      )}
      {kind !== 'leave' && kind !== 'plain' && <MoreMenu />}
    </header>
  );
}
