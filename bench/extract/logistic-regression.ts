// Logistic regression by Newton's method, with a penalty on the squares of the weights (ridge): a hundred features and fifty
// thousand examples take seconds, and the result is one number for each feature.

export type Example = {
  /** The first is 1, for the bias. */
  readonly features: Float64Array;
  /** 0 or 1. */
  readonly wanted: number;
  /** How much the example counts. */
  readonly weight: number;
};

const ROUNDS = 12;
const LONGEST_STEP = 3;

/** One weight for each feature; the bias is not penalised. */
export function fitLogistic(examples: readonly Example[], penalty: number): Float64Array {
  const size = examples[0]?.features.length ?? 0;
  const weights = new Float64Array(size);
  for (let round = 0; round < ROUNDS; round++) {
    const { slope, curve } = derive(examples, weights, penalty);
    const step = solve(curve, slope);
    step.forEach((value, i) => {
      weights[i] = (weights[i] ?? 0) + Math.max(-LONGEST_STEP, Math.min(LONGEST_STEP, value));
    });
    if (Math.max(...step.map(Math.abs)) < 1e-3) break;
  }
  return weights;
}

/** First and second derivative of the penalised likelihood. */
function derive(examples: readonly Example[], weights: Float64Array, penalty: number) {
  const size = weights.length;
  const slope = weights.map((weight, i) => (i ? -penalty * weight : 0));
  const curve = Array.from({ length: size }, (_, i) => {
    const row = new Float64Array(size);
    row[i] = i ? penalty : 1e-6;
    return row;
  });
  for (const { features, wanted, weight } of examples) {
    const odds = features.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0);
    const chance = 1 / (1 + Math.exp(-odds));
    const error = weight * (wanted - chance);
    const spread = weight * chance * (1 - chance) + 1e-9;
    curve.forEach((row, i) => {
      const own = features[i] ?? 0;
      if (!own) return;
      slope[i] = (slope[i] ?? 0) + error * own;
      for (let n = 0; n < size; n++) row[n] = (row[n] ?? 0) + spread * own * (features[n] ?? 0);
    });
  }
  return { slope, curve };
}

/** Gaussian elimination with pivoting. */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  const rows = matrix.map((row, i) => Float64Array.from([...row, right[i] ?? 0]));
  const at = (row: number, column: number) => rows[row]?.[column] ?? 0;
  for (let i = 0; i < size; i++) {
    let pivot = i;
    for (let row = i + 1; row < size; row++) if (Math.abs(at(row, i)) > Math.abs(at(pivot, i))) pivot = row;
    const [upper, lower] = [rows[i], rows[pivot]];
    if (upper && lower) [rows[i], rows[pivot]] = [lower, upper];
    for (let row = i + 1; row < size; row++) {
      const factor = at(row, i) / (at(i, i) || 1e-9);
      const target = rows[row];
      if (factor && target) for (let n = i; n <= size; n++) target[n] = (target[n] ?? 0) - factor * at(i, n);
    }
  }
  const result = new Float64Array(size);
  for (let i = size - 1; i >= 0; i--) {
    let value = at(i, size);
    for (let n = i + 1; n < size; n++) value -= at(i, n) * (result[n] ?? 0);
    result[i] = value / (at(i, i) || 1e-9);
  }
  return result;
}
