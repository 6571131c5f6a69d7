import type { ObjectType } from "../../src/emulator/wire/object-type";
import { functionResultType } from "../../src/emulator/wire/objects/function-result";
import { functionsType } from "../../src/emulator/wire/objects/functions";
import { namedItemCollectionType } from "../../src/emulator/wire/objects/named-item-collection";
import { namedItemType } from "../../src/emulator/wire/objects/named-item";
import { rangeAreasType } from "../../src/emulator/wire/objects/range-areas";
import { rangeCollectionType } from "../../src/emulator/wire/objects/range-collection";
import { rangeType } from "../../src/emulator/wire/objects/range";
import { tableCollectionType } from "../../src/emulator/wire/objects/table-collection";
import { tableType } from "../../src/emulator/wire/objects/table";
import { workbookProtectionType } from "../../src/emulator/wire/objects/workbook-protection";
import { workbookType } from "../../src/emulator/wire/objects/workbook";
import { worksheetCollectionType } from "../../src/emulator/wire/objects/worksheet-collection";
import { worksheetProtectionType } from "../../src/emulator/wire/objects/worksheet-protection";
import { worksheetType } from "../../src/emulator/wire/objects/worksheet";
import { readMemberApiSets } from "../support/office-api-sets";

const types: readonly Pick<ObjectType<never>, "name" | "members">[] = [
  functionResultType,
  functionsType,
  namedItemCollectionType,
  namedItemType,
  rangeAreasType,
  rangeCollectionType,
  rangeType,
  tableCollectionType,
  tableType,
  workbookProtectionType,
  workbookType,
  worksheetCollectionType,
  worksheetProtectionType,
  worksheetType,
];

describe("the member tables of the stand-in host", () => {
  const sets = readMemberApiSets();

  test.each(types.map((type) => [type.name, type] as const))(
    "name the requirement set of every member of %s as the type definitions do",
    (name, type) => {
      const stated: Record<string, string> = {};
      const documented: Record<string, string | undefined> = {};
      for (const [member, { since }] of Object.entries(type.members)) {
        if (member.startsWith("_")) continue;
        const spelled = `${member.slice(0, 1).toLowerCase()}${member.slice(1)}`;
        stated[spelled] = since;
        documented[spelled] = sets.get(`${name}.${spelled}`);
      }
      expect(stated).toEqual(documented);
    },
  );
});
