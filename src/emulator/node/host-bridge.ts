import type { Host } from "../host";

/** The global that office.js looks for (`_richApiNativeBridge`) when no Office application surrounds it. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  /** Set by office.js when it starts. */
  onMessageFromHost?: (text: string) => void;
}

/** What one request and its answer weighed, in bytes of UTF-8. */
export interface RecordedRequest {
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** The body as office.js sent it. */
  readonly body: string;
}

/** The door through which office.js in Node reaches a host: one host at a time, exchangeable. */
export class HostBridge {
  readonly native: NativeBridge = {
    sendMessageToHost: (text) => {
      this.#receive(text);
    },
  };
  #host: Host | undefined;
  #requests: RecordedRequest[] = [];
  #disconnect: (() => void) | undefined;

  /** Puts another host behind the door and forgets what was recorded. */
  connect(host: Host): void {
    this.#disconnect?.();
    this.#host = host;
    this.#requests = [];
    this.#disconnect = host.onMessage((entries) => {
      this.#post(JSON.stringify({ type: 3, controlId: "", message: { entries } }));
    });
  }

  /** Every request since the host was connected; their number is the number of syncs. */
  get requests(): readonly RecordedRequest[] {
    return this.#requests;
  }

  #receive(text: string): void {
    const { id, body } = parseBridgeMessage(text);
    const reply = this.#answer(body);
    this.#post(`{"id":${String(id)},"type":2,"message":${reply}}`);
  }

  /** Arrives in a later turn of the event loop, as from another process. */
  #post(text: string): void {
    setTimeout(() => this.native.onMessageFromHost?.(text), 0);
  }

  /** The `message` of the bridge's reply as JSON text. */
  #answer(body: string): string {
    if (this.#host === undefined) throw new Error("No host is connected to the bridge.");
    const reply = this.#host.handleRequest(body);
    const answer =
      reply.kind === "answered"
        ? `{"statusCode":200,"headers":{},"body":${reply.body}}`
        : JSON.stringify({
            statusCode: 400,
            headers: {},
            body: { error: { code: reply.message, message: reply.message } },
          });
    this.#requests.push({
      requestBytes: Buffer.byteLength(body),
      responseBytes: reply.kind === "answered" ? Buffer.byteLength(reply.body) : 0,
      body,
    });
    return answer;
  }
}

function parseBridgeMessage(text: string): { readonly id: number; readonly body: string } {
  const message: unknown = JSON.parse(text);
  if (!isBridgeMessage(message)) throw new TypeError("Not a request of the host bridge.");
  return { id: message.id, body: JSON.stringify(message.message.body) };
}

function isBridgeMessage(
  message: unknown,
): message is { readonly id: number; readonly message: { readonly body: unknown } } {
  return (
    typeof message === "object" &&
    message !== null &&
    "id" in message &&
    typeof message.id === "number" &&
    "message" in message &&
    typeof message.message === "object" &&
    message.message !== null &&
    "body" in message.message
  );
}
