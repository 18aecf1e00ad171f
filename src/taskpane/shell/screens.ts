import { lazy, type ComponentType } from 'react';
import { HomeScreen } from '../screens/home/HomeScreen';
import { OpeningScreen } from '../screens/opening/OpeningScreen';
import type { Screen } from '../state/screen';

/** What is drawn for each screen; all but the first ones are loaded when they are first shown. */
export const SCREENS: Readonly<Record<Screen, ComponentType>> = {
  opening: OpeningScreen,
  home: HomeScreen,
  collect: lazy(async () => ({ default: (await import('../screens/collect/CollectScreen')).CollectScreen })),
  findings: lazy(async () => ({ default: (await import('../screens/findings/FindingsScreen')).FindingsScreen })),
  reconcile: lazy(async () => ({ default: (await import('../screens/reconcile/ReconcileScreen')).ReconcileScreen })),
  report: lazy(async () => ({ default: (await import('../screens/report/ReportScreen')).ReportScreen })),
  firstRun: lazy(async () => ({ default: (await import('../screens/first-run/FirstRunScreen')).FirstRunScreen })),
  dealer: lazy(async () => ({ default: (await import('../screens/dealer/DealerScreen')).DealerScreen })),
  closing: lazy(async () => ({ default: (await import('../screens/closing/ClosingScreen')).ClosingScreen })),
  failure: lazy(async () => ({ default: (await import('../screens/failure/FailureScreen')).FailureScreen })),
  rows: lazy(async () => ({ default: (await import('../screens/rows/RowsScreen')).RowsScreen })),
  settings: lazy(async () => ({ default: (await import('../screens/settings/SettingsScreen')).SettingsScreen })),
  openingBalance: lazy(async () => ({ default: (await import('../screens/opening-balance/OpeningBalanceScreen')).OpeningBalanceScreen })),
  nextMonth: lazy(async () => ({ default: (await import('../screens/next-month/NextMonthScreen')).NextMonthScreen })),
  template: lazy(async () => ({ default: (await import('../screens/template/TemplateScreen')).TemplateScreen })),
  earlier: lazy(async () => ({ default: (await import('../screens/earlier/EarlierScreen')).EarlierScreen })),
  period: lazy(async () => ({ default: (await import('../screens/period/PeriodScreen')).PeriodScreen })),
  export: lazy(async () => ({ default: (await import('../screens/export/ExportScreen')).ExportScreen })),
};
