import { createContext, useContext, useEffect, useRef } from 'react';
import { screenOf } from '../state/pane-state';
import type { PaneStore } from '../state/store';

/** What opened 明细 is known by, since its own screen is drawn anew on the way back. */
interface Opener {
  readonly tag: string;
  readonly name: string;
  /** The way back is being taken. */
  isWanted: boolean;
}

interface OpenerHolder {
  current: Opener | undefined;
}

const OpenerContext = createContext<OpenerHolder>({ current: undefined });

/** Where what opened 明细 is remembered. */
export const OpenerProvider = OpenerContext.Provider;

/** Remembers what has the focus when 明细 is opened, and that it is wanted when 明细 is left. */
export function useOpener(store: PaneStore): OpenerHolder {
  const opener = useRef<Opener>(undefined);
  useEffect(
    () =>
      store.subscribe((now, before) => {
        const [is, was] = [screenOf(now), screenOf(before)];
        if (is === was) return;
        if (is === 'rows') opener.current = described(document.activeElement);
        else if (opener.current) opener.current.isWanted = was === 'rows';
      }),
    [store],
  );
  return opener;
}

/** Finds what opened the page that was just left, once; nothing where that was no such page, or it stands no more. */
export function useWayBack(): () => HTMLElement | undefined {
  const opener = useContext(OpenerContext);
  return () => {
    const wanted = opener.current;
    if (!wanted?.isWanted) return undefined;
    opener.current = undefined;
    return [...document.querySelectorAll<HTMLElement>(wanted.tag)].find((one) => nameOf(one) === wanted.name);
  };
}

const described = (element: Element | null): Opener | undefined =>
  element instanceof HTMLElement && element !== document.body
    ? { tag: element.tagName, name: nameOf(element), isWanted: false }
    : undefined;

const nameOf = (element: HTMLElement): string => element.getAttribute('aria-label') ?? element.textContent;
