import type { WorkbookModel } from "../model/workbook-model";
import { isAtLeast } from "./api-version";
import type { Arguments } from "./arguments";
import type { EventSubscriptions } from "./events";
import type { HostLimits } from "./limits";
import type { ReferenceTable } from "./reference-table";

/** What every handler may reach. */
export interface HostScope {
  readonly model: WorkbookModel;
  /** The requirement set that the host claims, as `"1.14"`. */
  readonly apiVersion: string;
  readonly limits: HostLimits;
  readonly references: ReferenceTable;
  readonly subscriptions: EventSubscriptions;
}

/**
 * One member of an object type: the requirement set that brought it, and what it does.
 *
 * - `get`, `set` a scalar property
 * - `navigate` a property that is an object
 * - `call` a method that returns a plain value
 * - `open` a method that returns an object, `null` for a null object
 */
export interface Member<T> {
  /** From the tag `[Api set: ExcelApi 1.x]` of the type definitions; internal members have `"1.1"`. */
  readonly since: string;
  readonly get?: (target: T, scope: HostScope) => unknown;
  readonly set?: (target: T, value: unknown, scope: HostScope) => void;
  readonly navigate?: (target: T, scope: HostScope) => HostObject | null;
  readonly call?: (target: T, args: Arguments, scope: HostScope) => unknown;
  readonly open?: (target: T, args: Arguments, scope: HostScope) => HostObject | null;
}

/** An object type of the rich API as a table. Member names are those of the wire (`UsedRange`). */
export interface ObjectTypeTable<T> {
  readonly name: string;
  readonly members: Readonly<Record<string, Member<T>>>;
  /** Properties that office.js needs to find the object again; sent with every answer. */
  readonly identify?: (target: T) => Readonly<Record<string, unknown>>;
  /** Present on collections. */
  readonly items?: (target: T, scope: HostScope) => readonly HostObject[];
  /** Present where the collection has an indexer: finds an item by the key that `identify` gives, or by name. */
  readonly item?: (target: T, args: Arguments, scope: HostScope) => HostObject;
  /** Whether `_KeepReference` may hold on to the object across requests. */
  readonly isReferable?: boolean;
}

/** A member of one object, ready to be used. */
export interface BoundMember {
  /** The name as the wire spells it. */
  readonly name: string;
  readonly since: string;
  readonly get?: (scope: HostScope) => unknown;
  readonly set?: (value: unknown, scope: HostScope) => void;
  readonly navigate?: (scope: HostScope) => HostObject | null;
  readonly call?: (args: Arguments, scope: HostScope) => unknown;
  readonly open?: (args: Arguments, scope: HostScope) => HostObject | null;
}

/** A live object of the workbook, seen through its type's table. */
export interface HostObject {
  readonly typeName: string;
  /** What the object stands for in the model, for handlers that take it as an argument. */
  readonly target: unknown;
  readonly isReferable: boolean;
  /** @param name in any case */
  member(name: string): BoundMember | undefined;
  /** Names of the scalar properties that a requirement set has. */
  scalarNames(apiVersion: string): readonly string[];
  identity(): Readonly<Record<string, unknown>>;
  readonly items?: (scope: HostScope) => readonly HostObject[];
  readonly item?: (args: Arguments, scope: HostScope) => HostObject;
}

/** An object type: binds its table to objects of the model. */
export interface ObjectType<T> {
  readonly name: string;
  readonly members: Readonly<Record<string, Member<T>>>;
  bind(target: T): HostObject;
}

/** Makes an object type out of its table. */
export function defineObjectType<T>(table: ObjectTypeTable<T>): ObjectType<T> {
  const names = new Map(Object.keys(table.members).map((name) => [name.toLowerCase(), name]));
  const scalars = Object.entries(table.members).filter(([, member]) => member.get !== undefined);

  function bindMember(target: T, name: string, member: Member<T>): BoundMember {
    const { get, set, navigate, call, open } = member;
    return {
      name,
      since: member.since,
      ...(get && { get: (scope) => get(target, scope) }),
      ...(set && {
        set: (value, scope) => {
          set(target, value, scope);
        },
      }),
      ...(navigate && { navigate: (scope) => navigate(target, scope) }),
      ...(call && { call: (args, scope) => call(target, args, scope) }),
      ...(open && { open: (args, scope) => open(target, args, scope) }),
    };
  }

  return {
    name: table.name,
    members: table.members,
    bind(target) {
      const { items, item } = table;
      return {
        typeName: table.name,
        target,
        isReferable: table.isReferable === true,
        scalarNames: (apiVersion) =>
          scalars.filter(([, member]) => isAtLeast(apiVersion, member.since)).map(([name]) => name),
        member(name) {
          const spelled = names.get(name.toLowerCase());
          const member = spelled === undefined ? undefined : table.members[spelled];
          return spelled === undefined || member === undefined
            ? undefined
            : bindMember(target, spelled, member);
        },
        identity: () => table.identify?.(target) ?? {},
        ...(items && { items: (scope) => items(target, scope) }),
        ...(item && { item: (args, scope) => item(target, args, scope) }),
      };
    },
  };
}
