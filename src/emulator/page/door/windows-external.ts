import type { Host, HostReply } from "../../host";

/** What `window.external` is to office.js for Excel on Windows. Names are the library's. */
export interface WindowsExternal {
  /** `host|platform|version|locale|correlation id|dialog|logging`. */
  GetHostInfo(): string;
  GetLoggingAllowed(): boolean;
  GetContext(): WindowsContext;
  Execute(method: number, parameters: readonly unknown[], callback: Reply): void;
  RegisterEvent(event: number, target: string, handler: unknown, callback: Reply): void;
  UnregisterEvent(event: number, target: string, callback: Reply): void;
}

/** A reply is a bare error code, or an array in the wrapping of a COM safe array: code first, then the payload. */
type Reply = (response: number | { toArray(): readonly unknown[] }) => void;

interface WindowsContext {
  GetAppType(): number;
  GetSolutionRef(): string;
  GetAppVersionMajor(): number;
  GetAppVersionMinor(): number;
  GetHostFullVersion(): string;
  GetAppUILocale(): string;
  GetAppDataLocale(): string;
  GetDocUrl(): string;
  GetAppCapabilities(): number;
  GetActivationMode(): number;
  GetControlIntegrationLevel(): number;
  GetSolutionToken(): string;
  GetCorrelationId(): string;
  GetInstanceId(): string;
  GetTouchEnabled(): boolean;
  GetCommerceAllowed(): boolean;
  GetSupportedMatrix(): string;
  GetOfficeThemeInfo(): string;
  GetSettings(): WindowsSettings;
}

interface WindowsSettings {
  Read(keys: string[], values: string[]): void;
  Write(keys: readonly string[], values: readonly string[]): void;
}

/** Numbers of the library's own tables. */
const RICH_API_REQUEST = 93;
const RICH_API_MESSAGE = 33;
const SUCCEEDED = 0;
const NOT_SUPPORTED = 5000;
const EXCEL = 1;
const DOCUMENT_OPENED = 2;
const READ_WRITE = 0;
/** Where `buildRequestMessageSafeArray` puts the request's body. */
const BODY_POSITION = 4;

/** Excel's default look; 24-bit RGB. */
const WHITE_THEME = {
  bodyBackgroundColor: 0xffffff,
  bodyForegroundColor: 0x262626,
  controlBackgroundColor: 0xffffff,
  controlForegroundColor: 0x262626,
};

export interface WindowsExternalOptions {
  /** The highest ExcelApi set that the host claims. */
  readonly apiVersion: string;
  /** The workbook's file name. */
  readonly fileName: string;
  /** Distinguishes this opening of the pane from every other one: the library caches settings under it. */
  readonly instanceId: string;
  /** Answers one rich API request (see `Host.handleRequest`). */
  readonly handleRequest: (body: string) => HostReply;
  /** Listens to what the host tells (see `Host.onMessage`). */
  readonly onMessage: Host["onMessage"];
}

/** What office.js registers for events: it is given the event's number and its entries, wrapped as replies are. */
type EventHandler = (event: number, entries: { toArray(): readonly unknown[] }) => void;

function isHandler(handler: unknown): handler is EventHandler {
  return typeof handler === "function";
}

/**
 * The door through which the unmodified office.js for Windows reaches the stand-in for Excel.
 *
 * The host says that logging is not allowed, which is the library's own switch: it then neither loads nor sends
 * telemetry. Replies come in a later task, as from a process of its own.
 *
 * Source of names, numbers and orders: `office.debug.js` and `excel-win32-16.01.debug.js` of `@microsoft/office-js`.
 */
export function createWindowsExternal(options: WindowsExternalOptions): WindowsExternal {
  const settings = new Map<string, string>();
  // One pane at a time: another opening of it takes the place of the one before.
  let onRichApiMessage: EventHandler | undefined;
  options.onMessage((entries) => {
    setTimeout(() => {
      onRichApiMessage?.(RICH_API_MESSAGE, { toArray: () => entries });
    });
  });
  const context: WindowsContext = {
    GetAppType: () => EXCEL,
    GetSolutionRef: () => "shinchoku-preview",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetHostFullVersion: () => "16.0.14332.20000",
    GetAppUILocale: () => "ja-JP",
    GetAppDataLocale: () => "ja-JP",
    GetDocUrl: () => options.fileName,
    GetAppCapabilities: () => READ_WRITE,
    GetActivationMode: () => DOCUMENT_OPENED,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetCorrelationId: () => options.instanceId,
    GetInstanceId: () => options.instanceId,
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () =>
      JSON.stringify({ ExcelApi: options.apiVersion, AddinCommands: "1.1", DialogApi: "1.1" }),
    GetOfficeThemeInfo: () => JSON.stringify(WHITE_THEME),
    GetSettings: () => ({
      Read: (keys, values) => {
        keys.push(...settings.keys());
        values.push(...settings.values());
      },
      Write: (keys, values) => {
        settings.clear();
        keys.forEach((key, index) => settings.set(key, values[index] ?? ""));
      },
    }),
  };
  return {
    GetHostInfo: () => `Excel|Win32|16.01|ja-JP|${options.instanceId}||disableLogging`,
    GetLoggingAllowed: () => false,
    GetContext: () => context,
    Execute: (method, parameters, callback) => {
      setTimeout(() => {
        callback(method === RICH_API_REQUEST ? answer(options.handleRequest, parameters) : NOT_SUPPORTED);
      });
    },
    RegisterEvent: (event, _target, handler, callback) => {
      if (event === RICH_API_MESSAGE && isHandler(handler)) onRichApiMessage = handler;
      setTimeout(() => {
        callback(SUCCEEDED);
      });
    },
    UnregisterEvent: (event, _target, callback) => {
      if (event === RICH_API_MESSAGE) onRichApiMessage = undefined;
      setTimeout(() => {
        callback(SUCCEEDED);
      });
    },
  };
}

function answer(
  handleRequest: WindowsExternalOptions["handleRequest"],
  [message]: readonly unknown[],
): number | { toArray(): readonly unknown[] } {
  const body: unknown = Array.isArray(message) ? message[BODY_POSITION] : undefined;
  if (typeof body !== "string") throw new TypeError("A rich API request without a body.");
  const reply = handleRequest(body);
  if (reply.kind === "refused") return reply.code;
  const response = [SUCCEEDED, 200, [], reply.body];
  return { toArray: () => response };
}
