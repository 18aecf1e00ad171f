import { FluentProvider } from '@fluentui/react-components';
import { Suspense, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { PaneActions } from '../state/pane-actions';
import { screenOf } from '../state/pane-state';
import type { PaneStore } from '../state/store';
import { DropArea } from './DropArea';
import { MistakeBoundary } from './Mistake';
import { OpenerProvider, useOpener } from './opener';
import { PaneProvider, usePane } from './pane-context';
import { SCREENS } from './screens';
import { ShellKeys } from './ShellKeys';
import type { Surroundings } from './surroundings';
import { paneTheme } from './theme';

interface AppProps {
  readonly store: PaneStore;
  readonly actions: PaneActions;
  readonly surroundings: Surroundings;
}

/** The pane: theme, state, the screen that is shown. */
export function App({ store, actions, surroundings }: AppProps) {
  const isDark = useDark(surroundings);
  const language = useStore(store, (state) => state.language);
  const opener = useOpener(store);
  return (
    <FluentProvider theme={paneTheme(isDark, language)}>
      <PaneProvider store={store} actions={actions}>
        <OpenerProvider value={opener}>
          <Shown />
        </OpenerProvider>
      </PaneProvider>
    </FluentProvider>
  );
}

function Shown() {
  const screen = usePane(screenOf);
  const language = usePane((state) => state.language);
  const Screen = SCREENS[screen];
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  }, [language]);
  return (
    <MistakeBoundary language={language}>
      <ShellKeys />
      <DropArea>
        <Suspense fallback={null}>
          <Screen key={screen} />
        </Suspense>
      </DropArea>
    </MistakeBoundary>
  );
}

function useDark({ isDark, onThemeChange }: Surroundings): boolean {
  const [dark, setDark] = useState(isDark());
  useEffect(() => onThemeChange(() => setDark(isDark())), [isDark, onThemeChange]);
  return dark;
}
