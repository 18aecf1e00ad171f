import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { CalendarCancel16Filled } from '@fluentui/react-icons/svg/calendar-cancel';
import { Circle16Regular } from '@fluentui/react-icons/svg/circle';
import { CircleHalfFill16Filled } from '@fluentui/react-icons/svg/circle-half-fill';
import { CircleHint16Regular } from '@fluentui/react-icons/svg/circle-hint';
import { Clock16Filled } from '@fluentui/react-icons/svg/clock';
import { DocumentDismiss16Filled } from '@fluentui/react-icons/svg/document-dismiss';
import { DocumentMultiple16Regular } from '@fluentui/react-icons/svg/document-multiple';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { Info16Regular } from '@fluentui/react-icons/svg/info';
import { LockClosed16Filled } from '@fluentui/react-icons/svg/lock-closed';
import { RecordStop16Regular } from '@fluentui/react-icons/svg/record-stop';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { ComponentType } from 'react';
import { ownTokens } from '../theme';

/** What an icon means; one form for each meaning. */
export type Meaning =
  | 'error'
  | 'warning'
  | 'note'
  | 'done'
  | 'notBegun'
  | 'underWay'
  | 'late'
  | 'duplicate'
  | 'wrongMonth'
  | 'unreadable'
  | 'missing'
  | 'locked'
  | 'stopped';

type Look = 'bad' | 'amber' | 'good' | 'brand' | 'plain';

const ICONS: Readonly<Record<Meaning, readonly [ComponentType<{ readonly className?: string }>, Look]>> = {
  error: [ErrorCircle16Filled, 'bad'],
  warning: [Warning16Filled, 'amber'],
  note: [Info16Regular, 'plain'],
  done: [CheckmarkCircle16Filled, 'good'],
  notBegun: [Circle16Regular, 'plain'],
  underWay: [CircleHalfFill16Filled, 'brand'],
  late: [Clock16Filled, 'amber'],
  duplicate: [DocumentMultiple16Regular, 'plain'],
  wrongMonth: [CalendarCancel16Filled, 'bad'],
  unreadable: [DocumentDismiss16Filled, 'bad'],
  missing: [CircleHint16Regular, 'plain'],
  locked: [LockClosed16Filled, 'bad'],
  stopped: [RecordStop16Regular, 'plain'],
};

const useStyles = makeStyles({
  icon: { flexShrink: 0, display: 'block', '@media (forced-colors: active)': { color: 'CanvasText' } },
  bad: { color: tokens.colorPaletteRedForeground1 },
  amber: { color: ownTokens.colourWarningText },
  good: { color: tokens.colorPaletteGreenForeground1 },
  brand: { color: tokens.colorBrandForegroundLink },
  plain: { color: tokens.colorNeutralForeground2 },
});

/** The icon of a state; the word beside it says the same, so it is hidden from readers. */
export function StateIcon({ means, className }: { readonly means: Meaning; readonly className?: string }) {
  const styles = useStyles();
  const [Icon, look] = ICONS[means];
  return <Icon className={mergeClasses(styles.icon, styles[look], className)} />;
}
