/** What the pane needs to know of where it runs; a page without Office gives its own. */
export interface Surroundings {
  isDark(): boolean;
  /** Calls back when light turns to dark or back; gives the way to stop listening. */
  onThemeChange(changed: () => void): () => void;
}

/** The system's own light or dark, for a page without an Office theme. */
export function systemSurroundings(): Surroundings {
  const query = matchMedia('(prefers-color-scheme: dark)');
  return {
    isDark: () => query.matches,
    onThemeChange: (changed) => {
      query.addEventListener('change', changed);
      return () => query.removeEventListener('change', changed);
    },
  };
}
