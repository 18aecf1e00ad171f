import { usePane } from '../../shell/pane-context';
import { ReportsToWrite } from './ReportsToWrite';
import { WrittenReportView } from './WrittenReportView';

/** 月报: what can be written, and once the month is closed, where it stands. */
export function ReportScreen() {
  const isWritten = usePane((state) => state.written !== undefined && state.written.month === state.month);
  return isWritten ? <WrittenReportView /> : <ReportsToWrite />;
}
