/// <reference types="office-js" />

/** Where the pane runs, as Office tells it. */
export interface OfficeSurroundings {
  /** The language of Office's own words, such as zh-CN. */
  readonly locale: string;
  /** Whether Office is dark; nothing where it does not say. */
  isDark(): boolean | undefined;
  onThemeChange(changed: () => void): () => void;
}

/** Resolves when Microsoft's client has loaded and found its Excel; never where the page stands alone. */
export const officeReady = async (): Promise<OfficeSurroundings> => {
  await clientLoaded();
  return new Promise((resolve) => {
    void Office.onReady(({ host }) => {
      if (host !== null) resolve({ locale: Office.context.displayLanguage, isDark, onThemeChange });
    });
  });
};

/** The client comes by a script of its own, perhaps after ours. */
const clientLoaded = (): Promise<void> =>
  new Promise((resolve) => {
    if ('Office' in window) resolve();
    else document.getElementById('office-js')?.addEventListener('load', () => resolve());
  });

/** The theme is a late member: some Excels have none, some tell only its colours. */
function isDark(): boolean | undefined {
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  if (theme?.isDarkTheme !== undefined) return theme.isDarkTheme;
  const [, red, green, blue] = /^#?(..)(..)(..)$/.exec(theme?.bodyBackgroundColor ?? '') ?? [];
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  return [red, green, blue].reduce((sum, part) => sum + Number.parseInt(part, 16), 0) < 3 * 128;
}

/** Office tells of a new theme only where the document knows the event; elsewhere the next opening shows it. */
function onThemeChange(changed: () => void): () => void {
  const type = (Office.EventType as unknown as Readonly<Record<string, Office.EventType | undefined>>)['OfficeThemeChanged'];
  const { document } = Office.context as Partial<Pick<Office.Context, 'document'>>;
  if (type === undefined || document === undefined) return () => undefined;
  document.addHandlerAsync(type, changed);
  return () => document.removeHandlerAsync(type, { handler: changed });
}
