import type {ServerResponse} from 'node:http';

export function fileAnswer(root: string, path: string, response: ServerResponse): void;
