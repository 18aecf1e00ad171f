import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import type { Language } from '../../engine/values/language';

const CHINESE = "'Microsoft YaHei UI', 'PingFang SC', 'Hiragino Sans GB', 'Noto Sans CJK SC'";
/** A Chinese font draws ’ and “ ” as wide as its characters: English takes another before it, also on a Mac and on Linux. */
const FONTS: Readonly<Record<Language, string>> = {
  zh: `'Segoe UI', ${CHINESE}, system-ui, sans-serif`,
  en: `'Segoe UI', -apple-system, Arial, ${CHINESE}, sans-serif`,
};

/** What section 6 of the look adds to Fluent's tokens: one amber for late and warning. */
interface OwnTokens {
  readonly colourWarningText: string;
  readonly colourWarningBar: string;
}

/** The theme of the pane. */
export type PaneTheme = Theme & OwnTokens;

const fontsOf = (language: Language) => ({ fontFamilyBase: FONTS[language], fontFamilyNumeric: FONTS[language] });

/** Light, or dark where Office or the system is, in the fonts of a language. */
export const paneTheme = (isDark: boolean, language: Language): PaneTheme =>
  isDark
    ? { ...webDarkTheme, ...fontsOf(language), colourWarningText: '#faa06b', colourWarningBar: '#e0883a' }
    : { ...webLightTheme, ...fontsOf(language), colourWarningText: '#8a4b00', colourWarningBar: '#d47500' };

/** The own tokens as CSS values, named as Fluent names its own. */
export const ownTokens: Readonly<Record<keyof OwnTokens, string>> = {
  colourWarningText: 'var(--colourWarningText)',
  colourWarningBar: 'var(--colourWarningBar)',
};
