/** So many of so many. */
export type Share = { readonly hits: number; readonly of: number };

/** Of a normal distribution: 95 % lie within this many deviations. */
const Z = 1.96;

/**
 * The 95 % interval of a share after Wilson (1927), which holds for small numbers and near 0 and 1 too.
 * @returns lower and upper bound between 0 and 1; [0, 1] where nothing was counted
 */
export const wilson = ({ hits, of }: Share): readonly [number, number] => {
  if (of === 0) return [0, 1];
  const share = hits / of;
  const centre = share + Z ** 2 / (2 * of);
  const half = Z * Math.sqrt((share * (1 - share)) / of + Z ** 2 / (4 * of ** 2));
  const scale = 1 + Z ** 2 / of;
  return [Math.max(0, (centre - half) / scale), Math.min(1, (centre + half) / scale)];
};
