type Present<T> = { readonly [Field in keyof T]?: Exclude<T[Field], undefined> };

/** The fields that have a value: a record has no fields that are undefined. */
export function present<T extends object>(fields: T): Present<T> {
  const kept: Partial<T> = {};
  for (const field in fields) if (fields[field] !== undefined) kept[field] = fields[field];
  return kept as Present<T>;
}
