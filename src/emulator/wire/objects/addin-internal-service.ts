import { defineObjectType, type ObjectType } from "../object-type";

/** The service that office.js tells, when a pane has started, that it can take ribbon commands. */
export const addinInternalServiceType: ObjectType<null> = defineObjectType({
  name: "AddinInternalService",
  members: {
    NotifyActionHandlerReady: { since: "1.1", call: () => null },
  },
});
