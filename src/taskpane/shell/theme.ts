import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';

const FONTS = "'Segoe UI', 'Microsoft YaHei UI', 'PingFang SC', 'Hiragino Sans GB', 'Noto Sans CJK SC', system-ui, sans-serif";

/** What section 6 of the look adds to Fluent's tokens: one amber for late and warning. */
interface OwnTokens {
  readonly colourWarningText: string;
  readonly colourWarningBar: string;
}

/** The theme of the pane. */
export type PaneTheme = Theme & OwnTokens;

const numbers = { fontFamilyBase: FONTS, fontFamilyNumeric: FONTS };

/** Light, or dark where Office or the system is. */
export const paneTheme = (isDark: boolean): PaneTheme =>
  isDark
    ? { ...webDarkTheme, ...numbers, colourWarningText: '#faa06b', colourWarningBar: '#e0883a' }
    : { ...webLightTheme, ...numbers, colourWarningText: '#8a4b00', colourWarningBar: '#d47500' };

/** The own tokens as CSS values, named as Fluent names its own. */
export const ownTokens: Readonly<Record<keyof OwnTokens, string>> = {
  colourWarningText: 'var(--colourWarningText)',
  colourWarningBar: 'var(--colourWarningBar)',
};
