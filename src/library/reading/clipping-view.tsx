// The reader view of a clipping: a bar, what the clipping is, and the article.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Remarks } from '../../core/clippings/capture';
import type { ClippingId } from '../../core/clippings/clipping';
import type { Place } from '../../core/text/place';
import type { StoreFailure } from '../../store/clippings/store-failure';
import { safeHref } from '../../ui/reader-view/safe-href';
import { FailureNotice } from '../failure-notice';
import { liveUrlAt } from '../live-page/text-fragment';
import { dayName, momentName } from '../names';
import { clippingFragment } from '../route';
import { VersionsView } from '../versions/versions-view';
import type { LibraryWorld } from '../world';
import { Appearance, type AppearanceProps } from './appearance';
import { ArticlePane } from './article-pane';
import { NoteView } from './note-view';
import { ProvenanceView } from './provenance';
import { TagsView } from './tags-view';
import { type OpenClipping, useClipping } from './use-clipping';

type Props = {
  readonly world: LibraryWorld;
  readonly id: ClippingId;
  readonly version: number | null;
  readonly knownTags: readonly string[];
  readonly appearance: AppearanceProps;
  readonly remove: (id: ClippingId) => void;
};

type BarProps = Pick<Props, 'world' | 'appearance' | 'remove'> & {
  readonly open: OpenClipping;
  readonly selected: Place | null;
};

const Bar = ({ world, open, selected, appearance, remove }: BarProps) => {
  const { clipping, version, body } = open;
  const href = safeHref(liveUrlAt(version.provenance, body.article, selected));
  return (
    <div class="reader-bar">
      <a class="back" href="#list">
        ‹ List
      </a>
      {href !== null && (
        <a class="live" href={href} target="_blank" rel="noopener noreferrer">
          {selected === null ? 'Open the live page' : 'Open the live page at the selection'}
        </a>
      )}
      <span class="space" />
      <Appearance {...appearance} />
      <button type="button" onClick={world.print}>
        Print
      </button>
      <button type="button" class="danger" onClick={() => remove(clipping.id)}>
        Delete
      </button>
    </div>
  );
};

/** Publisher, byline and dates, in a line. */
const Provenance = ({ open: { version, body } }: { readonly open: OpenClipping }) => {
  const { publisher, byline, published, lang } = body.article;
  return (
    <p class="provenance-line dots">
      {publisher !== null && <span lang={lang ?? undefined}>{publisher}</span>}
      {byline !== null && <span lang={lang ?? undefined}>{byline}</span>}
      {published !== null && <time dateTime={published}>{dayName(published)}</time>}
      <span>captured {dayName(version.provenance.capturedAt)}</span>
    </p>
  );
};

/** What a printed page must say of itself. */
const PrintedFoot = ({ open: { version } }: { readonly open: OpenClipping }) => (
  <footer class="printed">
    <p>{version.provenance.finalUrl}</p>
    <p>
      Captured {momentName(version.provenance.capturedAt)}, version {version.number}. SHA-256 of the text:{' '}
      {version.provenance.sha256}
    </p>
  </footer>
);

/** Changes tags and note; a failure is shown where they stand. */
const useEditing = ({ store }: LibraryWorld, id: ClippingId) => {
  const [failure, setFailure] = useState<StoreFailure | 'damaged' | null>(null);
  const edit = useCallback(
    async (remarks: Remarks) => {
      const answer = await store.edit(id, remarks);
      setFailure(answer.ok ? null : answer.error);
    },
    [store, id],
  );
  return { failure, edit };
};

const Head = ({
  open,
  world,
  knownTags,
}: Pick<Props, 'world' | 'knownTags'> & { readonly open: OpenClipping }) => {
  const { clipping, version, body } = open;
  const { failure, edit } = useEditing(world, clipping.id);
  return (
    <header class="reader-head">
      <h2 tabIndex={-1} lang={body.article.lang ?? undefined} dir="auto" data-reader-title>
        {body.article.title}
      </h2>
      <Provenance open={open} />
      {version.number !== clipping.version && (
        <p class="notice" role="note">
          This is version {version.number} of {clipping.version}.{' '}
          <a href={clippingFragment(clipping.id)}>Go to the newest</a>
        </p>
      )}
      {body.article.partial && <p class="notice">The page was very large: only its first part was read.</p>}
      <TagsView tags={clipping.tags} known={knownTags} change={(tags) => void edit({ tags })} />
      <NoteView key={clipping.id} note={clipping.note} change={(note) => void edit({ note })} />
      {clipping.note !== '' && <p class="printed">Note: {clipping.note}</p>}
      {failure !== null && <FailureNotice failure={failure} again={null} />}
      <ProvenanceView open={open} />
      <VersionsView store={world.store} open={open} />
    </header>
  );
};

const Opened = ({ open, ...props }: Omit<Props, 'id' | 'version'> & { readonly open: OpenClipping }) => {
  const [selected, setSelected] = useState<Place | null>(null);
  const { world, appearance, remove, knownTags } = props;
  const view = useRef<HTMLElement>(null);
  const { id } = open.clipping;
  // Another clipping begins at its top.
  useEffect(() => {
    view.current?.closest('[data-desk]')?.scrollTo?.(0, 0);
  }, [id, open.version]);
  return (
    <>
      <Bar world={world} open={open} selected={selected} appearance={appearance} remove={remove} />
      <article class="reader" data-reader={id} data-version={open.version.number} ref={view}>
        <Head open={open} world={world} knownTags={knownTags} />
        <ArticlePane open={open} world={world} select={setSelected} />
        <PrintedFoot open={open} />
      </article>
    </>
  );
};

/** Shows a clipping, or says in a sentence why it cannot. */
export const ClippingView = ({ world, id, version, ...props }: Props) => {
  const { state, again } = useClipping(world.store, id, version);
  const title = state.status === 'open' ? state.open.body.article.title : null;
  useEffect(() => {
    document.title = title === null ? 'Library' : `${title} · Library`;
  }, [title]);
  if (state.status === 'open') return <Opened open={state.open} world={world} {...props} />;
  if (state.status === 'loading') return <p class="desk-note quiet">Opening…</p>;
  return (
    <div class="desk-note">
      <a class="back" href="#list">
        ‹ List
      </a>
      {state.status === 'failed' ? (
        <FailureNotice failure={state.failure} again={again} />
      ) : (
        <p data-gone>This clipping is not in your library any more.</p>
      )}
    </div>
  );
};
