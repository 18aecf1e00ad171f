type Present<T> = { readonly [Field in keyof T]?: Exclude<T[Field], undefined> };

/** The fields that have a value: a record has no fields that are undefined. */
export const present = <T extends object>(fields: T): Present<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Present<T>;
