/** What the client asks of an object: the numbers are Microsoft's. */
export const ACTION = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

/** How an object is reached. */
export const PATH = { global: 1, create: 2, method: 3, property: 4, indexer: 5, reference: 6, nothing: 7 } as const;

/** Arguments; where `ReferencedObjectPathIds` has a number, the argument is that object. */
export interface WireArguments {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly WireReference[] | null;
}

/** A number per argument, nested as the arguments are. */
export type WireReference = number | readonly WireReference[] | null;

export interface WirePath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
}

export interface WireQuery {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface WireRecursiveQuery {
  readonly Expands?: Readonly<Record<string, WireRecursiveQuery>>;
  readonly Query?: WireQuery;
}

export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: WireQuery;
  readonly RecursiveQueryInfo?: WireRecursiveQuery;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

/** The body of a ProcessQuery request. */
export interface WireRequest {
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WirePath>>;
}

export interface WireResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

/** The body of its answer: the results up to the first error, and the error. */
export interface WireAnswer {
  readonly Results: readonly WireResult[];
  readonly TraceIds: readonly number[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly ActionIndex: number;
    readonly HttpStatusCode: number;
    readonly Location: string;
  };
}
