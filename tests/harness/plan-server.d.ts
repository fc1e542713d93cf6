import type {IncomingMessage, ServerResponse} from 'node:http';

/** What happens to one answer; see plan-server.js. */
export interface Fault {
  readonly on?: readonly string[];
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly applied?: boolean;
  readonly drop?: boolean;
  readonly latency?: number;
  readonly redirect?: string;
  readonly change?: string;
}

export interface Behavior {
  etags: 'strong' | 'weak' | 'naive' | 'none' | 'not-on-save';
  patch: boolean;
  put: boolean;
}

export interface RequestRecord {
  readonly method: string;
  readonly ifMatch?: string;
  readonly type?: string;
  readonly length: number;
  readonly status: number;
}

export interface Place {
  text: string | undefined;
  readonly etag: string;
  readonly faults: Fault[];
  readonly requests: RequestRecord[];
  readonly behavior: Behavior;
  set(text: string): void;
}

export interface PlanServer {
  place(id: string): Place;
  handle(request: IncomingMessage, response: ServerResponse): Promise<boolean>;
  middleware(context: unknown, next: () => unknown): Promise<unknown>;
}

export function planServer(options?: {readonly prefix?: string}): PlanServer;
export function startPlanServer(): Promise<
  PlanServer & {readonly origin: string; stop(): Promise<void>}
>;
