/** A member of an Excel class as the API names it, with the ExcelApi set (1.n) that it came with. */
export interface Member<T> {
  readonly set: number;
  /** The set for writing, where it came later. */
  readonly setToWrite?: number;
  /** Whether it leads to another object, which `load()` without names does not follow. */
  readonly isPart?: true;
  read?(self: T): unknown;
  write?(self: T, value: unknown): void;
  call?(self: T, ...args: unknown[]): unknown;
}

/** How the client sees one class of our model: its members, and for collections their items. */
export interface ClassDescription<T> {
  readonly name: string;
  readonly members: Readonly<Record<string, Member<T>>>;
  /** What the client finds the object again by. */
  id?(self: T): string | number | undefined;
  /** Collections: all items in their order. */
  items?(self: T): readonly object[];
  /** Collections: the item with this key; throws ItemNotFound. */
  item?(self: T, key: unknown): object;
  /** Whether the object has been deleted since. */
  isGone?(self: T): boolean;
}

type Model<T> = abstract new (...args: never[]) => T;

/** The classes our Excel knows, found by the model's own class. */
export class ApiSurface {
  private readonly classes = new Map<unknown, ClassDescription<never>>();

  /** Adds a class; its members are checked against Microsoft's declarations in the tests. */
  describe<T extends object>(model: Model<T>, description: ClassDescription<T>): void {
    this.classes.set(model, description as ClassDescription<never>);
  }

  /** How the client sees an object of the model; undefined for plain values. */
  of(value: unknown): ClassDescription<unknown> | undefined {
    if (typeof value !== 'object' || value === null) return undefined;
    return this.classes.get(value.constructor) as ClassDescription<unknown> | undefined;
  }

  all(): readonly ClassDescription<unknown>[] {
    return [...this.classes.values()] as unknown as readonly ClassDescription<unknown>[];
  }
}

/** A property; read-only without `write`. */
export const property = <T>(set: number, read: (self: T) => unknown, write?: (self: T, value: unknown) => void): Member<T> => ({
  set,
  read,
  ...(write && { write }),
});

/** A property that leads to another object. */
export const part = <T>(set: number, read: (self: T) => object | null): Member<T> => ({ set, read, isPart: true });

/** A method. */
export const method = <T>(set: number, call: (self: T, ...args: unknown[]) => unknown): Member<T> => ({ set, call });

/** Methods and properties that the client uses without telling the add-in (their names begin with an underscore). */
export const internal = <T>(call: (self: T, ...args: unknown[]) => unknown): Member<T> => ({ set: 0, call });
