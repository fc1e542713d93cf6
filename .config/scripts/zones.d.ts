export const zones: readonly string[];
