// Precision and recall of the glance on our own labelled articles: persons with their offices, bodies, and who said what.
// Odd numbers were developed on, even ones check. A statement counts where its place overlaps the label's by half of both
// together and the speaker is the same.
import { glance } from '../../src/core/summary/glance';
import { findStatements } from '../../src/core/summary/statements/find-statements';
import { type LabelledArticle, labelledArticles } from './labelled-articles';

type Tally = { readonly found: number; readonly labelled: number; readonly right: number };
type Subject = 'persons' | 'bodies' | 'statements' | 'speakers apart';
type Row = Readonly<Record<Subject, Tally>> & { readonly missed: readonly string[] };

const SUBJECTS: readonly Subject[] = ['persons', 'bodies', 'statements', 'speakers apart'];
const FOLDER = 'tests/fixtures/glance';

/** The same name, or a part of it that stands for it. */
const isSame = (a: string, b: string): boolean => {
  const [x, y] = [a.toLowerCase().replace(/^the /, ''), b.toLowerCase().replace(/^the /, '')];
  return x.includes(y) || y.includes(x);
};

type Stretch = { readonly start: number; readonly end: number };

const overlap = (a: Stretch, b: Stretch): number => {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
};

/** Matches each found thing with at most one label. */
const tallyOf = <F, L>(
  found: readonly F[],
  labelled: readonly L[],
  fits: (found: F, label: L) => boolean,
): { readonly tally: Tally; readonly extra: readonly F[]; readonly missed: readonly L[] } => {
  const open = new Set(labelled);
  const extra = found.filter((one) => {
    const label = [...open].find((other) => fits(one, other));
    return label === undefined || !open.delete(label);
  });
  return {
    tally: { found: found.length, labelled: labelled.length, right: found.length - extra.length },
    extra,
    missed: [...open],
  };
};

const measure = ({ name, lang, title, publisher, body, who, said, text }: LabelledArticle): Row => {
  const facts = glance({ text, title, byline: null, publisher, published: null, lang, blocks: [] });
  const statements = findStatements({ text, lang, body: facts.body?.text ?? null });
  const persons = tallyOf(
    facts.who,
    who,
    (a, b) => a.name === b.name && a.office !== null && isSame(a.office, b.office),
  );
  const bodies = tallyOf(facts.body ? [facts.body.text] : [], body === null ? [] : [body], isSame);
  const spoken = tallyOf(
    statements,
    said,
    (a, b) => overlap(a, b) >= 0.5 && isSame(a.speaker.name, b.speaker),
  );
  const places = tallyOf(statements, said, (a, b) => overlap(a, b) >= 0.5);
  const words = ({ start, end }: Stretch) => JSON.stringify(text.slice(start, end).slice(0, 60));
  return {
    persons: persons.tally,
    bodies: bodies.tally,
    statements: spoken.tally,
    'speakers apart': places.tally,
    missed: [
      ...persons.extra.map((one) => `${name} + ${one.office} ${one.name}`),
      ...persons.missed.map((one) => `${name} - ${one.office} ${one.name}`),
      ...bodies.extra.map((one) => `${name} + body ${one}`),
      ...bodies.missed.map((one) => `${name} - body ${one}`),
      ...spoken.extra.map((one) => `${name} + ${one.speaker.name}: ${one.kind} ${words(one)}`),
      ...spoken.missed.map((one) => `${name} - ${one.speaker}: ${one.kind} ${words(one)}`),
    ],
  };
};

const percent = (part: number, whole: number): string =>
  whole === 0 ? '    –' : ((100 * part) / whole).toFixed(1).padStart(5);

const print = (title: string, rows: readonly Row[]): void => {
  console.log(`\n${title.padEnd(18)} found  labelled  right  precision  recall`);
  for (const subject of SUBJECTS) {
    const sum = (key: keyof Tally) => rows.reduce((total, row) => total + row[subject][key], 0);
    const [found, labelled, right] = [sum('found'), sum('labelled'), sum('right')];
    console.log(
      `${subject.padEnd(18)} ${String(found).padStart(5)} ${String(labelled).padStart(9)} ${String(right).padStart(6)}      ${percent(right, found)}   ${percent(right, labelled)}`,
    );
  }
};

const isDeveloped = ({ name }: LabelledArticle): boolean => Number(name.slice(1)) % 2 === 1;

/** Prints precision and recall; what was missed in those developed on, too. */
export const benchGlance = async (folder: string | null): Promise<boolean> => {
  const articles = labelledArticles(folder ?? FOLDER);
  const developed = articles.filter(isDeveloped).map(measure);
  for (const line of developed.flatMap(({ missed }) => missed)) console.log(line);
  print('developed on', developed);
  for (const lang of ['en', 'zh']) {
    print(
      `checked on, ${lang}`,
      articles.filter((article) => !isDeveloped(article) && article.lang === lang).map(measure),
    );
  }
  print('checked on', articles.filter((article) => !isDeveloped(article)).map(measure));
  return true;
};
