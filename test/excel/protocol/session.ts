import { Failure, UnknownMember } from './failure';
import type { ApiSurface, ClassDescription, Member } from './describe';

/** What a running Excel is to the protocol: its workbook, the classes it knows and the references the client holds. */
export interface Session {
  readonly root: object;
  readonly surface: ApiSurface;
  /** The declared ExcelApi set: 9 is 1.9. */
  readonly declaredSet: number;
  /** Objects that the client keeps, by the reference handed out for them. */
  readonly references: Map<string, object>;
  /** Members asked for that our Excel does not know: a test fails on them even where the add-in swallows the error. */
  readonly unknownMembers: string[];
}

/** How the client sees this object; throws where it is no object of ours. */
export function classOf(session: Session, object: object): ClassDescription<unknown> {
  const found = session.surface.of(object);
  if (found === undefined) throw new Error(`the model's ${object.constructor.name} is not described`);
  return found;
}

/** The member of an object by its wire name (capitalised); refuses unknown ones and ones above the declared set. */
export function memberOf(session: Session, object: object, wireName: string, use: 'read' | 'write' | 'call'): Member<unknown> {
  const { name: className, members } = classOf(session, object);
  const name = apiName(wireName);
  const member = Object.hasOwn(members, name) ? members[name] : undefined;
  if (member?.[use] === undefined) {
    const unknown = new UnknownMember(`${className}.${name}${use === 'call' ? '()' : ''} (${use})`);
    session.unknownMembers.push(unknown.member);
    throw unknown;
  }
  const set = use === 'write' ? Math.max(member.set, member.setToWrite ?? 0) : member.set;
  if (set > session.declaredSet) throw new Failure('ApiNotFound', `${className}.${name} needs ExcelApi 1.${set}.`);
  return member;
}

/** The name in the API of a name on the wire: `GetRange` is getRange; `_KeepReference` stays. */
export function apiName(wireName: string): string {
  if (wireName === 'Gridlines') return 'showGridlines';
  if (wireName === 'Headings') return 'showHeadings';
  return wireName.slice(0, 1).toLowerCase() + wireName.slice(1);
}

/** The name on the wire of a name in the API. */
export const wireName = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1);
