import { Arguments } from "./arguments";
import type { Answering } from "./answer-request";
import { isAtLeast } from "./api-version";
import { HostError } from "./host-error";
import { makeNewObject } from "./new-object";
import type { BoundMember, HostObject } from "./object-type";
import { queryObject } from "./query";
import {
  actionType,
  pathType,
  type ActionInfo,
  type ArgumentInfo,
  type ObjectPathInfo,
  type RequestBody,
} from "./request";

/** Runs the actions of one request; object paths are resolved once and remembered. */
export class ActionRunner {
  readonly #request: RequestBody;
  readonly #host: Answering;
  readonly #resolved = new Map<number, HostObject | null>();
  /** Ids of kept objects, by path. */
  readonly #references = new Map<number, string>();
  #location = "";

  constructor(request: RequestBody, host: Answering) {
    this.#request = request;
    this.#host = host;
  }

  /** The member that was used last, as `Range.values`: where an error happened. */
  get location(): string {
    return this.#location;
  }

  /**
   * Runs one action.
   *
   * @returns the `Value` of its result
   * @throws HostError where Excel would refuse
   */
  run(action: ActionInfo): unknown {
    if (action.ActionType === actionType.trace) return null;
    const object = this.#resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case actionType.instantiate:
        return object === null ? null : this.#identity(object, action.ObjectPathId);
      case actionType.query:
      case actionType.queryAsJson:
        if (object === null) return null;
        return {
          ...queryObject(object, action.QueryInfo ?? {}, this.#host, (owner, name) =>
            this.#member(owner, name),
          ),
          ...this.#identity(object, action.ObjectPathId),
        };
      case actionType.method:
        return object === null ? { _IsNull: true } : this.#callMethod(object, action);
      case actionType.setProperty:
        this.#setProperty(object, action.Name, action.ArgumentInfo?.Arguments?.[0]);
        return null;
      case actionType.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {}))
          this.#setProperty(object, name, value);
        return null;
      default:
        throw new HostError("GeneralException", `Action type ${String(action.ActionType)} is not built.`);
    }
  }

  #identity(object: HostObject, pathId: number): Readonly<Record<string, unknown>> {
    const kept = this.#references.get(pathId);
    return kept === undefined ? object.identity() : { ...object.identity(), _ReferenceId: kept };
  }

  #callMethod(object: HostObject, action: ActionInfo): unknown {
    if (action.Name === "_KeepReference" && object.isReferable) {
      this.#references.set(action.ObjectPathId, this.#host.references.keep(object));
      return null;
    }
    const member = this.#member(object, action.Name);
    if (member.call === undefined) throw this.#misused(object, member, "called");
    return member.call(this.#arguments(action.ArgumentInfo), this.#host) ?? null;
  }

  #setProperty(object: HostObject | null, name: string, value: unknown): void {
    if (object === null) throw new HostError("InvalidArgument", `${name} cannot be set on a null object.`);
    const member = this.#member(object, name);
    if (member.set === undefined) throw this.#misused(object, member, "set");
    member.set(value, this.#host);
  }

  #resolve(pathId: number): HostObject | null {
    const known = this.#resolved.get(pathId);
    if (known !== undefined) return known;
    const path = this.#request.ObjectPaths[String(pathId)];
    if (path === undefined)
      throw new HostError("InvalidObjectPath", `Object path ${String(pathId)} is missing.`);
    const object = this.#resolvePath(path);
    this.#resolved.set(pathId, object);
    return object;
  }

  #resolvePath(path: ObjectPathInfo): HostObject | null {
    switch (path.ObjectPathType) {
      case pathType.root:
        return this.#host.root;
      case pathType.referenceId:
        return this.#findReference(path);
      case pathType.nullObject:
        return null;
      case pathType.newObject:
        return makeNewObject(path.Name);
      case pathType.property:
      case pathType.method:
      case pathType.indexer: {
        const parent = this.#resolve(path.ParentObjectPathId ?? 0);
        return parent === null ? null : this.#resolveChild(parent, path);
      }
      default:
        throw new HostError(
          "InvalidObjectPath",
          `Object path type ${String(path.ObjectPathType)} is unknown.`,
        );
    }
  }

  #resolveChild(parent: HostObject, path: ObjectPathInfo): HostObject | null {
    if (path.ObjectPathType === pathType.indexer) {
      this.#location = `${parent.typeName}.getItem`;
      if (parent.item === undefined) throw new HostError("ApiNotFound", `${parent.typeName} has no indexer.`);
      return parent.item(this.#arguments(path.ArgumentInfo), this.#host);
    }
    const member = this.#member(parent, path.Name);
    if (path.ObjectPathType === pathType.property) {
      if (member.navigate === undefined) throw this.#misused(parent, member, "followed");
      return member.navigate(this.#host);
    }
    if (member.open === undefined) throw this.#misused(parent, member, "called for an object");
    return member.open(this.#arguments(path.ArgumentInfo), this.#host);
  }

  #findReference(path: ObjectPathInfo): HostObject {
    const object = this.#host.references.find(path.Name);
    if (object === undefined)
      throw new HostError("InvalidReference", `Reference ${path.Name} was given back.`);
    this.#references.set(path.Id, path.Name);
    return object;
  }

  #member(object: HostObject, name: string): BoundMember {
    this.#location = `${object.typeName}.${name.slice(0, 1).toLowerCase()}${name.slice(1)}`;
    const member = object.member(name);
    if (member === undefined) {
      throw new HostError("ApiNotFound", `The stand-in host does not know ${this.#location}.`);
    }
    if (!isAtLeast(this.#host.apiVersion, member.since)) {
      const claimed = `this host claims ExcelApi ${this.#host.apiVersion}`;
      throw new HostError("ApiNotFound", `${this.#location} came with ExcelApi ${member.since}; ${claimed}.`);
    }
    return member;
  }

  #misused(object: HostObject, member: BoundMember, use: string): HostError {
    return new HostError("InvalidArgument", `${object.typeName}.${member.name} cannot be ${use}.`);
  }

  #arguments(info: ArgumentInfo | undefined): Arguments {
    const referenced = info?.ReferencedObjectPathIds ?? [];
    return new Arguments(
      info?.Arguments ?? [],
      referenced.map((id) => (typeof id === "number" && id !== 0 ? this.#resolve(id) : undefined)),
    );
  }
}
