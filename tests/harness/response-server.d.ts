import type {IncomingMessage, ServerResponse} from 'node:http';

/** What happens to one response; see response-server.js. */
export interface ResponseFault {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly applied?: boolean;
  readonly drop?: boolean;
  readonly latency?: number;
  readonly redirect?: string;
}

export interface ResponseRecord {
  readonly requests: readonly {
    readonly method: string;
    readonly key?: string;
    readonly type?: string;
    readonly cookie?: string;
    readonly referer?: string;
    readonly body: string;
  }[];
  /** Each response that was kept, once. */
  readonly stored: readonly unknown[];
}

export interface ResponseServer {
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
  middleware(context: unknown, next: () => unknown): Promise<unknown>;
}

export function responseServer(options?: {readonly prefix?: string}): ResponseServer;
