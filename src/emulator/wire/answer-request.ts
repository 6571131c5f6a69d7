import type { HostReply } from "../host";
import { ActionRunner } from "./action-runner";
import { HostError } from "./host-error";
import type { HostObject, HostScope } from "./object-type";
import { parseRequest, type ActionResult, type ReplyBody } from "./request";

/** Everything that stays the same between the requests of one host. */
export interface Answering extends HostScope {
  readonly root: HostObject;
}

const cellEditing = 5004;
const requestTooLarge = 5103;
const responseTooLarge = 5104;

/**
 * Answers one request of office.js: runs its actions in order up to the first that fails.
 *
 * What was done before a failure stays done, as in Excel.
 */
export function answerRequest(text: string, answering: Answering): HostReply {
  const { limits, model } = answering;
  if (model.isEditing)
    return { kind: "refused", code: cellEditing, message: "InvalidOperationInCellEditMode" };
  if (byteLength(text) > limits.requestBytes) {
    return { kind: "refused", code: requestTooLarge, message: "RequestPayloadSizeLimitExceeded" };
  }
  const body = JSON.stringify(runActions(text, answering));
  model.calculation.resume();
  if (byteLength(body) > limits.responseBytes) {
    return { kind: "refused", code: responseTooLarge, message: "ResponsePayloadSizeLimitExceeded" };
  }
  return { kind: "answered", body };
}

function runActions(text: string, answering: Answering): ReplyBody {
  const request = parseRequest(text);
  const runner = new ActionRunner(request, answering);
  const results: ActionResult[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      results.push({ ActionId: action.Id, Value: runner.run(action) });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      return {
        Results: results,
        Error: {
          Code: error.code,
          Message: error.message,
          Location: runner.location,
          ActionIndex: index,
          HttpStatusCode: httpStatus(error),
        },
      };
    }
  }
  return { Results: results };
}

function httpStatus(error: HostError): number {
  switch (error.code) {
    case "ApiNotFound":
    case "ItemNotFound":
      return 404;
    case "AccessDenied":
      return 403;
    case "GeneralException":
      return 500;
    case "InvalidArgument":
    case "InvalidObjectPath":
    case "InvalidOperation":
    case "InvalidReference":
    case "ItemAlreadyExists":
      return 400;
  }
}

const encoder = new TextEncoder();

/** Length in UTF-8. */
function byteLength(text: string): number {
  return encoder.encode(text).length;
}
