import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { StateIcon } from '../../shell/parts/StateIcon';
import type { FindingGroup } from '../../state/finding-groups';
import { countText } from '../../words/numbers';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', gap: '6px', minHeight: '34px', boxSizing: 'border-box', padding: '0 12px' },
  title: { flexGrow: 1, minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  open: { fontWeight: tokens.fontWeightSemibold },
  code: { fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground3 },
  count: { minWidth: '22px', textAlign: 'right', fontWeight: tokens.fontWeightSemibold },
  chevron: { flexShrink: 0 },
});

interface GroupLineProps {
  readonly group: FindingGroup;
  readonly title: string;
  /** The rule's code, where the group is a rule's. */
  readonly code: string | undefined;
  readonly isOpen: boolean;
}

/** The heading of a group: title, code in grey, how many are open. */
export function GroupLine({ group, title, code, isOpen }: GroupLineProps) {
  const styles = useStyles();
  const Chevron = isOpen ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <div className={styles.line}>
      <Chevron className={styles.chevron} aria-hidden />
      <StateIcon means={group.level} />
      <span className={`${styles.title} ${isOpen ? styles.open : ''}`} title={title}>
        {title}
      </span>
      {code !== undefined && <span className={styles.code}>{code}</span>}
      <span className={styles.count}>{countText(group.count)}</span>
    </div>
  );
}
