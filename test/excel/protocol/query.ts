import { apiName, classOf, memberOf, wireName, type Session } from './session';
import type { ClassDescription } from './describe';
import type { WireQuery, WireRecursiveQuery } from './wire';

type Answer = Record<string, unknown>;

/** What an object tells of itself when it is instantiated: the id and the reference the client finds it again by. */
export function identity(session: Session, object: object, reference?: string): Answer {
  const id = classOf(session, object).id?.(object);
  return { ...(id !== undefined && { Id: id }), ...(reference !== undefined && { _ReferenceId: reference }) };
}

/** The properties of an object that a `load` asks for; of a collection, those of its items. */
export function queried(session: Session, object: object | null, query: WireQuery = {}): Answer | null {
  if (object === null) return null;
  const paths = [...(query.Select ?? []), ...(query.Expand ?? [])];
  return selected(
    session,
    object,
    (paths.length > 0 ? paths : ['']).map((path) => path.split('/')),
    query,
  );
}

/** The same for queries that nest (`items` within `items`). */
export function recursivelyQueried(session: Session, object: object | null, query: WireRecursiveQuery): Answer | null {
  if (object === null) return null;
  const answer = queried(session, object, query.Query) ?? {};
  for (const [name, nested] of Object.entries(query.Expands ?? {})) {
    const inner = memberOf(session, object, wireName(name), 'read').read?.(object) as object | null;
    answer[wireName(name)] = recursivelyQueried(session, inner, nested);
  }
  return answer;
}

function selected(session: Session, object: object, paths: readonly string[][], page: WireQuery = {}): Answer {
  const { items } = classOf(session, object);
  if (items === undefined) return withProperties(session, object, paths);
  const own = paths.filter(([head]) => head === 'count');
  const ofItems = paths.filter(([head]) => head !== 'count').map((path) => (path[0] === 'items' ? path.slice(1) : path));
  const all = items(object);
  const end = page.Top === undefined ? undefined : (page.Skip ?? 0) + page.Top;
  const shown = all.slice(page.Skip ?? 0, end);
  return { ...withProperties(session, object, own), _Items: shown.map((item) => withProperties(session, item, ofItems)) };
}

function withProperties(session: Session, object: object, paths: readonly string[][]): Answer {
  const answer: Answer = identity(session, object);
  for (const [head, rests] of byHead(wholePaths(session, classOf(session, object), paths))) {
    const value = memberOf(session, object, wireName(head), 'read').read?.(object);
    const name = wireName(apiName(wireName(head)));
    answer[name] = session.surface.of(value) ? selected(session, value as object, rests) : (value ?? null);
  }
  return answer;
}

/** `format/fill/color` and `format/wrapText` ask for two things of one `format`. */
function byHead(paths: readonly string[][]): ReadonlyMap<string, string[][]> {
  const heads = new Map<string, string[][]>();
  for (const [head = '', ...rest] of paths) heads.set(head, [...(heads.get(head) ?? []), rest]);
  return heads;
}

/** An empty path or `$all` stands for all plain properties of the declared set. */
function wholePaths(session: Session, description: ClassDescription<unknown>, paths: readonly string[][]): readonly string[][] {
  const isWhole = ([head]: string[]): boolean => head === undefined || head === '' || head === '$all' || head === '*';
  const named = paths.filter((path) => !isWhole(path) && path[0] !== '$none');
  if (!paths.some(isWhole)) return named;
  const plain = Object.entries(description.members)
    .filter(([name, member]) => member.read && member.set <= session.declaredSet && !name.startsWith('_') && !member.isPart)
    .map(([name]) => [name]);
  return [...named, ...plain];
}
