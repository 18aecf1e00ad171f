const KEY = 'service-monthly.introduced';

/** Whether the user has skipped the explanation of 首次使用 on this machine. */
export const knowsIntroduction = (): boolean => stored((storage) => storage.getItem(KEY)) === 'yes';

/** Keeps that the user has skipped it. */
export const rememberIntroduction = (): void => void stored((storage) => storage.setItem(KEY, 'yes'));

/** Where the browser keeps nothing for us, the explanation comes again: that is no failure. */
function stored<T>(act: (storage: Storage) => T): T | undefined {
  try {
    return act(globalThis.localStorage);
  } catch {
    return undefined;
  }
}
