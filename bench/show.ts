/** Prints a figure beside its mark; false where it misses. */
export const show = (name: string, value: number, limit: number, unit: string): boolean => {
  const ok = value <= limit;
  console.log(
    `${ok ? 'ok    ' : 'MISSED'} ${name}: ${Number.isInteger(value) ? value : value.toFixed(2)} ${unit} (at most ${limit})`,
  );
  return ok;
};
