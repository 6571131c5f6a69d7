import { HostError } from "./host-error";
import type { BoundMember, HostObject, HostScope } from "./object-type";
import type { QueryInfo } from "./request";

/** Finds a member and refuses unknown ones and those above the claimed requirement set. */
export type FindMember = (object: HostObject, name: string) => BoundMember;

/**
 * Answers `load`: the selected properties of an object, or of each item of a collection.
 *
 * A path such as `protection/protected` goes through navigation properties; `*`, or no selection, means all scalars.
 */
export function queryObject(
  object: HostObject,
  query: QueryInfo,
  scope: HostScope,
  findMember: FindMember,
): Readonly<Record<string, unknown>> {
  const paths = [...(query.Select ?? []), ...(query.Expand ?? [])].map((path) => path.split(/[/.]/));
  if (object.items === undefined) return readProperties(object, paths, scope, findMember);
  // A collection has few properties of its own (`count`); every other name speaks of its items.
  const ofItems = paths.filter(([name = ""]) => object.member(name)?.get === undefined);
  const own = paths.filter((path) => !ofItems.includes(path));
  const result = own.length === 0 ? {} : readProperties(object, own, scope, findMember);
  if (own.length > 0 && ofItems.length === 0) return result;
  const first = query.Skip ?? 0;
  const items = object.items(scope).slice(first, query.Top === undefined ? undefined : first + query.Top);
  return { ...result, _Items: items.map((item) => readItem(item, ofItems, scope, findMember)) };
}

function readItem(
  item: HostObject,
  paths: readonly (readonly string[])[],
  scope: HostScope,
  findMember: FindMember,
): Readonly<Record<string, unknown>> {
  return { ...readProperties(item, paths, scope, findMember), ...item.identity() };
}

function readProperties(
  object: HostObject,
  paths: readonly (readonly string[])[],
  scope: HostScope,
  findMember: FindMember,
): Readonly<Record<string, unknown>> {
  const result: Record<string, unknown> = {};
  const nested = new Map<string, (readonly string[])[]>();
  const isAll = paths.length === 0 || paths.some(([name]) => name === "*" || name === "$all");
  const direct = isAll ? object.scalarNames(scope.apiVersion).map((name) => [name]) : [];
  for (const [name, ...rest] of [...direct, ...paths]) {
    if (name === undefined || name === "" || name === "*" || name === "$all") continue;
    const member = findMember(object, name);
    if (member.get !== undefined) {
      result[member.name] = member.get(scope);
    } else if (member.navigate !== undefined) {
      const below = nested.get(member.name) ?? [];
      nested.set(member.name, rest.length === 0 ? below : [...below, rest]);
    } else {
      throw new HostError("InvalidArgument", `${object.typeName}.${member.name} is no property.`);
    }
  }
  for (const [name, below] of nested) {
    const child = object.member(name)?.navigate?.(scope) ?? null;
    result[name] = child === null ? null : readNested(child, below, scope, findMember);
  }
  return result;
}

function readNested(
  child: HostObject,
  paths: readonly (readonly string[])[],
  scope: HostScope,
  findMember: FindMember,
): Readonly<Record<string, unknown>> {
  const query = { Select: paths.map((path) => path.join("/")) };
  return { ...queryObject(child, query, scope, findMember), ...child.identity() };
}
