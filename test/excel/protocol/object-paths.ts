import { Failure } from './failure';
import { classOf, memberOf, type Session } from './session';
import { PATH, type WireArguments, type WirePath, type WireReference, type WireRequest } from './wire';

/** The objects of one request, each found once, when an action first needs it. */
export class ObjectPaths {
  private readonly found = new Map<number, object | null>();

  constructor(
    private readonly session: Session,
    private readonly paths: WireRequest['ObjectPaths'],
  ) {}

  /** The object of a path; null where an `OrNullObject` found nothing. */
  object(id: number): object | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const object = this.find(this.path(id));
    this.found.set(id, object);
    return object;
  }

  path(id: number): WirePath {
    const path = this.paths[id];
    if (path === undefined) throw new Failure('InvalidReference');
    return path;
  }

  /** An action's arguments, with objects in the place of their paths. */
  argumentsOf(info: WireArguments | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => this.argument(value, references[index] ?? null));
  }

  private argument(value: unknown, reference: WireReference): unknown {
    if (typeof reference === 'number') return reference === 0 ? value : this.object(reference);
    if (Array.isArray(reference) && Array.isArray(value)) {
      return value.map((one: unknown, index) => this.argument(one, (reference as readonly WireReference[])[index] ?? null));
    }
    return value;
  }

  private find(path: WirePath): object | null {
    switch (path.ObjectPathType) {
      case PATH.global:
        return this.session.root;
      case PATH.reference:
        return this.kept(path.Name);
      case PATH.nothing:
        return null;
      case PATH.create:
        return new InternalService(path.Name);
      default:
        return this.member(path);
    }
  }

  private kept(reference: string): object {
    const object = this.session.references.get(reference);
    if (object === undefined) throw new Failure('InvalidReference');
    return this.existing(object);
  }

  private member(path: WirePath): object | null {
    const parent = this.object(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const self = this.existing(parent);
    const given = this.argumentsOf(path.ArgumentInfo);
    const object = this.reach(self, path, given);
    return object === null ? null : this.existing(object as object);
  }

  private reach(self: object, path: WirePath, given: unknown[]): unknown {
    if (path.ObjectPathType === PATH.property) return memberOf(this.session, self, path.Name, 'read').read?.(self);
    if (path.ObjectPathType === PATH.method) return memberOf(this.session, self, path.Name, 'call').call?.(self, ...given);
    const { item, name } = classOf(this.session, self);
    if (item === undefined) throw new Error(`${name} has no items to index`);
    return item(self, given[0]);
  }

  private existing(object: object): object {
    const { isGone } = classOf(this.session, object);
    if (isGone?.(object)) throw new Failure('ItemNotFound');
    return object;
  }
}

/** Services of the client's own, asked for by name: the first call of a session tells Excel that the client is ready. */
export class InternalService {
  constructor(readonly name: string) {}
}
