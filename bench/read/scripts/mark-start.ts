// Evaluated before every other module of a measured script: its first line.
export const startedAt = performance.now();
