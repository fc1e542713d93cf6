import type {ServerResponse} from 'node:http';

export function fileAnswer(root: string, path: string, response: ServerResponse): void;

/** Resolves with the address of the folder, and how serving it ends. */
export function serveFolder(root: string): Promise<{base: string; close(): void}>;
