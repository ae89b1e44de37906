/** The value below which a share of the numbers lies (nearest rank); NaN for none. */
export const quantile = (numbers: readonly number[], share: number): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))] ?? Number.NaN;
};

/** The middle one of the numbers. */
export const median = (numbers: readonly number[]): number => quantile(numbers, 0.5);
