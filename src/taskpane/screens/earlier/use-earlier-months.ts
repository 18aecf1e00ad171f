import type { Month } from '../../../engine/values/month';
import { usePane } from '../../shell/pane-context';
import { earlierMonths } from '../../state/report-file';

/** The earlier months that the close goes back to, the oldest first. */
export function useEarlierMonths(): readonly Month[] {
  const reportFiles = usePane((state) => state.reportFiles);
  const month = usePane((state) => state.month);
  return earlierMonths({ reportFiles, month });
}
