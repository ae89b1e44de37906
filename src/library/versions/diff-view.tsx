// What changed between two versions. Added and removed are told by the line through or under them and by a sign, not by
// colour alone; a screen reader hears them as insertion and deletion.
import { useMemo, useState } from 'preact/hooks';
import type { Article } from '../../core/article/article';
import { type DiffPart, wordDiff } from '../../core/clippings/word-diff';
import { countName } from '../names';
import { countChanges, type DiffParagraph, type DiffStretch, diffParagraphs, foldDiff } from './fold-diff';

const Part = ({ part: { kind, text } }: { readonly part: DiffPart }) => {
  if (kind === 'same') return <>{text}</>;
  return kind === 'added' ? <ins>{text}</ins> : <del>{text}</del>;
};

const Paragraphs = ({ paragraphs }: { readonly paragraphs: readonly DiffParagraph[] }) => (
  <>
    {paragraphs.map(({ parts }, index) => (
      <p key={index}>
        {parts.map((part, nth) => (
          <Part key={nth} part={part} />
        ))}
      </p>
    ))}
  </>
);

const Stretch = ({ stretch: { folded, paragraphs } }: { readonly stretch: DiffStretch }) => {
  const [isOpen, setOpen] = useState(false);
  if (isOpen || !folded) return <Paragraphs paragraphs={paragraphs} />;
  return (
    <button type="button" class="fold" onClick={() => setOpen(true)}>
      {countName(paragraphs.length, 'paragraph')} unchanged: show
    </button>
  );
};

const sentence = (parts: readonly DiffPart[], isHan: boolean): string => {
  const { added, removed } = countChanges(parts);
  if (parts.every(({ kind }) => kind === 'same')) return 'The text is the same in both.';
  const unit = isHan ? 'character' : 'word';
  return `${countName(added, unit)} added, ${countName(removed, unit)} removed.`;
};

/** Shows how one text became the other. */
export const DiffView = ({
  before,
  after,
}: {
  readonly before: Pick<Article, 'text'>;
  readonly after: Pick<Article, 'text' | 'lang' | 'direction'>;
}) => {
  const parts = useMemo(() => wordDiff(before.text, after.text), [before.text, after.text]);
  const isSame = parts.every(({ kind }) => kind === 'same');
  const stretches = useMemo(() => foldDiff(diffParagraphs(parts)), [parts]);
  return (
    <div class="diff" data-diff>
      <p role="status">{sentence(parts, after.lang?.startsWith('zh') ?? false)}</p>
      {isSame ? null : (
        <div class="diff-text" lang={after.lang ?? undefined} dir={after.direction}>
          {stretches.map((stretch, index) => (
            <Stretch key={index} stretch={stretch} />
          ))}
        </div>
      )}
    </div>
  );
};
