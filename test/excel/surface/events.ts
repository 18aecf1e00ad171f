import { internal, type Member } from '../protocol/describe';

type Listening = 'DataChanged' | 'SelectionChanged' | 'Activated' | 'Deactivated' | 'Added' | 'Deleted' | 'Calculated';

/** The client registers and unregisters for each kind of event; our Excel sends all, the client gives out what is listened to. */
export function listening<T>(...kinds: readonly Listening[]): Record<string, Member<T>> {
  return Object.fromEntries(
    kinds.flatMap((kind) => [
      [`_Register${kind}Event`, internal<T>(() => null)],
      [`_Unregister${kind}Event`, internal<T>(() => null)],
    ]),
  );
}
