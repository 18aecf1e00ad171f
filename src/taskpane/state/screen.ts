/** The five tabs of head office. */
export const TABS = ['home', 'collect', 'findings', 'reconcile', 'report'] as const;

/** A tab of head office. */
export type Tab = (typeof TABS)[number];

/** A page without tabs: full-pane states and sub-pages. */
export type Page =
  | 'opening'
  | 'firstRun'
  | 'dealer'
  | 'closing'
  | 'failure'
  | 'rows'
  | 'settings'
  | 'openingBalance'
  | 'nextMonth'
  | 'template'
  | 'export'
  | 'earlier'
  | 'period';

/** Whatever fills the pane. */
export type Screen = Tab | Page;

/** Whether a screen is one of the five tabs. */
export const isTab = (screen: Screen): screen is Tab => (TABS as readonly string[]).includes(screen);

/** Whether files that fall on a screen are reports of closed months. */
export const takesReports = (screen: Screen): boolean => screen === 'earlier' || screen === 'period';
