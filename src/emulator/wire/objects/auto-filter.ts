import { defineObjectType, type ObjectType } from "../object-type";

/** `Excel.AutoFilter` of a sheet or table. The model knows of a sheet only whether rows are filtered away. */
export const autoFilterType: ObjectType<{ readonly isFiltered: boolean }> = defineObjectType({
  name: "AutoFilter",
  members: {
    Enabled: { since: "1.9", get: ({ isFiltered }) => isFiltered },
    IsDataFiltered: { since: "1.9", get: ({ isFiltered }) => isFiltered },
  },
});
