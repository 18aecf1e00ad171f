import { ACTION, PATH, type WirePath, type WireRequest } from '../protocol/wire';

/** What an action of a request asks, as a programmer would write it: `Worksheets.GetItem("维修").GetUsedRange(true).rowCount,columnCount`. */
export function reached(request: WireRequest, actionId: number): string {
  const action = request.Actions.find(({ Id }) => Id === actionId);
  if (action === undefined) return `action ${actionId}`;
  const done = BY_NAME.includes(action.ActionType) ? action.Name : '';
  return [pathTo(request, action.ObjectPathId), done, action.QueryInfo?.Select?.join(',') ?? ''].filter((part) => part !== '').join('.');
}

const BY_NAME: readonly number[] = [ACTION.method, ACTION.setProperty];

function pathTo(request: WireRequest, id: number): string {
  const path = request.ObjectPaths[id];
  if (path === undefined) return `object ${id}`;
  if (path.ObjectPathType === PATH.global) return 'workbook';
  const before = path.ParentObjectPathId === undefined ? 'workbook' : pathTo(request, path.ParentObjectPathId);
  return before === 'workbook' ? stepOf(path) : `${before}.${stepOf(path)}`;
}

function stepOf({ ObjectPathType, Name, ArgumentInfo }: WirePath): string {
  const given = (ArgumentInfo?.Arguments ?? []).map((argument) => JSON.stringify(argument)).join(', ');
  if (ObjectPathType === PATH.indexer) return `(${given})`;
  return ObjectPathType === PATH.method ? `${Name}(${given})` : Name;
}
