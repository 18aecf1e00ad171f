import { Failure } from './failure';
import { ObjectPaths, InternalService } from './object-paths';
import { identity, queried, recursivelyQueried } from './query';
import { apiName, classOf, memberOf, wireName, type Session } from './session';
import { ACTION, PATH, type WireAction, type WireAnswer, type WirePath, type WireRequest, type WireResult } from './wire';

/** Carries out one request, action by action, up to the first error: what came before it stays done, as in Excel. */
export function carryOut(session: Session, request: WireRequest): WireAnswer {
  return new Batch(session, request).run();
}

class Batch {
  private readonly paths: ObjectPaths;
  private readonly handedOut = new Map<number, string>();
  private readonly traces: number[] = [];

  constructor(
    private readonly session: Session,
    private readonly request: WireRequest,
  ) {
    this.paths = new ObjectPaths(session, request.ObjectPaths);
  }

  run(): WireAnswer {
    const results: WireResult[] = [];
    for (const [index, action] of this.request.Actions.entries()) {
      try {
        results.push({ ActionId: action.Id, Value: this.act(action) });
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        return { Results: results, TraceIds: this.traces, Error: this.told(error, action, index) };
      }
    }
    return { Results: results, TraceIds: this.traces };
  }

  private act(action: WireAction): unknown {
    switch (action.ActionType) {
      case ACTION.instantiate:
        return this.instantiate(action.ObjectPathId);
      case ACTION.query:
      case ACTION.queryAsJson:
        return queried(this.session, this.paths.object(action.ObjectPathId), action.QueryInfo);
      case ACTION.recursiveQuery:
        return recursivelyQueried(this.session, this.paths.object(action.ObjectPathId), action.RecursiveQueryInfo ?? {});
      case ACTION.method:
        return this.call(action);
      case ACTION.setProperty:
        return this.set(action);
      case ACTION.update:
        return this.update(this.present(action.ObjectPathId), action.ObjectState ?? {});
      case ACTION.ensureUnchanged:
        return this.ensureUnchanged(action);
      case ACTION.trace:
        this.traces.push(action.Id);
        return null;
      default:
        throw new Error(`the client asks for an action of an unknown kind, ${action.ActionType}`);
    }
  }

  private instantiate(pathId: number): unknown {
    const object = this.paths.object(pathId);
    if (object instanceof InternalService) return {};
    return object === null ? null : identity(this.session, object, this.handedOut.get(pathId));
  }

  private call(action: WireAction): unknown {
    const object = this.paths.object(action.ObjectPathId);
    if (action.Name === '_KeepReference') return this.keepReference(action.ObjectPathId, object);
    if (object instanceof InternalService) return null;
    const self = this.present(action.ObjectPathId);
    const member = memberOf(this.session, self, action.Name, 'call');
    const value = member.call?.(self, ...this.paths.argumentsOf(action.ArgumentInfo));
    return this.session.surface.of(value) ? identity(this.session, value as object) : (value ?? null);
  }

  private set(action: WireAction): null {
    const self = this.present(action.ObjectPathId);
    const [value] = this.paths.argumentsOf(action.ArgumentInfo);
    memberOf(this.session, self, action.Name, 'write').write?.(self, value);
    return null;
  }

  private update(self: object, state: Readonly<Record<string, unknown>>): null {
    for (const [name, value] of Object.entries(state)) {
      const inner = memberOf(this.session, self, wireName(name), 'read').read?.(self);
      if (this.session.surface.of(inner)) this.update(inner as object, value as Readonly<Record<string, unknown>>);
      else memberOf(this.session, self, wireName(name), 'write').write?.(self, value);
    }
    return null;
  }

  private ensureUnchanged(action: WireAction): null {
    const self = this.present(action.ObjectPathId);
    for (const [name, expected] of Object.entries(action.ObjectState ?? {})) {
      const found = memberOf(this.session, self, wireName(name), 'read').read?.(self);
      if (JSON.stringify(found) !== JSON.stringify(expected)) throw new Failure('InvalidOperation');
    }
    return null;
  }

  private keepReference(pathId: number, object: object | null): null {
    if (object === null) return null;
    const reference = `kept-${++handedOutSoFar}`;
    this.session.references.set(reference, object);
    this.handedOut.set(pathId, reference);
    return null;
  }

  private present(pathId: number): object {
    const object = this.paths.object(pathId);
    if (object === null) throw new Failure('ItemNotFound');
    if (classOf(this.session, object).isGone?.(object)) throw new Failure('ItemNotFound');
    return object;
  }

  private told(error: Failure, action: WireAction, index: number): NonNullable<WireAnswer['Error']> {
    return {
      Code: error.code,
      Message: error.message,
      ActionIndex: index,
      HttpStatusCode: error.httpStatus,
      Location: this.location(action),
    };
  }

  /** `Worksheet.getRange`: where the batch broke off. */
  private location(action: WireAction): string {
    const path = this.request.ObjectPaths[action.ObjectPathId];
    if (action.Name !== '') return `${this.className(action.ObjectPathId)}.${apiName(action.Name)}`;
    if (path?.ParentObjectPathId === undefined) return '';
    return `${this.className(path.ParentObjectPathId)}.${stepName(path)}`;
  }

  private className(pathId: number): string {
    try {
      const object = this.paths.object(pathId);
      return object === null ? '' : (this.session.surface.of(object)?.name ?? '');
    } catch (error) {
      if (error instanceof Failure) return '';
      throw error;
    }
  }
}

let handedOutSoFar = 0;

const stepName = (path: WirePath): string => (path.ObjectPathType === PATH.indexer ? 'getItem' : apiName(path.Name));
