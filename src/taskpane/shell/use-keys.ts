import { useEffect, useRef } from 'react';

/** What keys do while a screen or the shell stands: `Ctrl+Enter`, `Shift+F8`, `Escape`. A handler that returns false leaves the key alone. */
export type Keys = Readonly<Record<string, (event: KeyboardEvent) => boolean | void>>;

/** Listens to keys of the whole pane; ⌘ counts as Ctrl, and nothing is taken from an input method that is composing. */
export function useKeys(keys: Keys): void {
  const current = useRef(keys);
  useEffect(() => {
    current.current = keys;
  });
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.isComposing || event.defaultPrevented || event.altKey) return;
      const handler = current.current[keyName(event)];
      if (handler && handler(event) !== false) event.preventDefault();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);
}

/** The name of a key with what is held down. */
const keyName = ({ key, ctrlKey, metaKey, shiftKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey'>): string =>
  [...(ctrlKey || metaKey ? ['Ctrl'] : []), ...(shiftKey ? ['Shift'] : []), key.length === 1 ? key.toUpperCase() : key].join('+');

/** Whether letters typed now go into a text field. */
export const isTyping = ({ target }: KeyboardEvent): boolean =>
  target instanceof HTMLElement && (target.matches('input, textarea, select') || target.isContentEditable);

/** Puts the focus into the search of the screen, with what stands there selected; false where it has none. */
export function focusSearch(): boolean {
  const search = document.querySelector<HTMLInputElement>('[role="searchbox"], input[type="search"]');
  search?.focus();
  search?.select();
  return search !== null;
}
