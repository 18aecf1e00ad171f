import type { Language } from '../values/language';
import type { Style } from './plan';

/** The font of every cell whose style names none. */
export const cellFont = (language: Language): { readonly name: string; readonly size: number } => ({
  name: language === 'zh' ? '等线' : 'Calibri',
  size: 10,
});

/** The font of charts and notes. */
export const chartFont = (language: Language): string => (language === 'zh' ? '微软雅黑' : 'Segoe UI');

/** A later style laid over an earlier one: what it does not say stays as it was. */
export const styleOver = (under: Style, over: Style | undefined): Style => ({
  ...under,
  ...over,
  font: { ...under.font, ...over?.font },
  border: { ...under.border, ...over?.border },
});

/** A text for each distinct style; plans share their style objects, so each object is looked at once. */
export function styleKeys(): (style: Style) => string {
  const keys = new WeakMap<Style, string>();
  return (style) => {
    const key = keys.get(style) ?? JSON.stringify(style);
    keys.set(style, key);
    return key;
  };
}
