// `npm run bench -- fit [--tune] FILE...`: learns the weights of src/extract/choose/weights.ts from scored pages and writes
// them. With --tune only from that half of the pages, so that `extract --check` shows what holds on pages never seen.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { featuresOf } from '../../src/extract/choose/features';
import { shapeOf } from '../../src/extract/choose/page-shape';
import { readClaims } from '../../src/extract/choose/read-claims';
import { readMetadata } from '../../src/extract/metadata/read-metadata';
import { surveyPage } from '../../src/extract/survey-page';
import { labelBlocks } from './label-blocks';
import { type Example, fitLogistic } from './logistic-regression';
import { openPage } from './read-both';
import { loadTokenizer, type Tokenizer } from './score';
import { type ScoredPage, scoredPages } from './scored-pages';

const WEIGHTS = fileURLToPath(new URL('../../src/extract/choose/weights.ts', import.meta.url));

/** Found by cross-validation over hosts: 10 to 20 do equally well. */
const PENALTY = 14;

/** A page counts as a whole whatever its length: a block by its share of the truth, at most this. */
const MOST = 0.25;
/** Text that is not of the article counts at most so many times as much as the article. */
const MOST_ELSE = 1.5;

type Learned = { readonly names: readonly string[]; readonly examples: readonly Example[] };

function learnFrom(page: ScoredPage, tokenize: Tokenizer): Learned {
  const document = page.truth === undefined ? null : openPage(page);
  const survey = document && surveyPage(document, { characters: 5e6, textNodes: 2e5 });
  document?.defaultView?.close();
  const truth = tokenize(page.truth_with_optional ?? page.truth ?? '', page);
  if (!survey?.blocks.length) return { names: [], examples: [] };
  const shape = shapeOf(survey);
  const kept = shape.measured.filter((block) => block.kept > 0.5).map(({ text }) => text);
  const metadata = readMetadata(survey.facts, {
    url: page.url,
    text: kept.join('\n'),
    byline: survey.byline,
  });
  const features = featuresOf(survey, shape, readClaims(survey.facts, metadata));
  const labels = labelBlocks(
    shape.measured.map(({ text }) => tokenize(text, page)),
    truth,
    shape.measured.map((block) => block.kept > 0.5),
  );
  const count = (belongs: number) =>
    labels.reduce((sum, label) => sum + (label.belongs === belongs ? label.tokens : 0), 0);
  const all = Math.max(30, count(1));
  const elseOver = Math.max(1, count(0) / all / MOST_ELSE);
  const examples = features.flatMap((own, i): Example[] => {
    const { belongs, tokens } = labels[i] ?? { belongs: 0, tokens: 0 };
    if (!tokens) return [];
    const share = (Math.min(MOST, (tokens + 1) / all) * 100) / (belongs ? 1 : elseOver);
    return [
      { features: Float64Array.from([1, ...Object.values(own)]), wanted: belongs, weight: share + 0.02 },
    ];
  });
  return { names: Object.keys(features[0] ?? {}), examples };
}

/** Learns and writes. @returns false where there was nothing to learn from */
export const fitWeights = async (args: readonly string[]): Promise<boolean> => {
  const half = args.includes('--tune') ? 'tune' : 'all';
  const learned: Learned[] = [];
  for (const file of args.filter((arg) => !arg.startsWith('--'))) {
    const tokenize = await loadTokenizer(file);
    learned.push(...scoredPages(file, half).map((page) => learnFrom(page, tokenize)));
  }
  const names = learned.find((one) => one.names.length)?.names;
  if (!names) return false;
  const examples = learned.flatMap((one) => one.examples);
  const [bias = 0, ...weights] = fitLogistic(examples, PENALTY);
  const lines = names.map((name, i) => {
    const key = name.includes(':') ? `'${name}'` : name;
    return `  ${key}: ${Number((weights[i] ?? 0).toFixed(2))},`;
  });
  writeFileSync(
    WEIGHTS,
    `// Written by \`npm run bench -- fit\`: what each feature (features.ts, hints.ts) adds to the log odds that a block is of the article.
export const BIAS = ${bias.toFixed(2)};

export const WEIGHTS: Readonly<Record<string, number>> = {
${lines.join('\n')}
};
`,
  );
  console.log(`${examples.length} blocks of ${learned.length} pages; ${names.length} weights in ${WEIGHTS}`);
  return true;
};
