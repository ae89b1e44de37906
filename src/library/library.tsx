// The library: the list of clippings beside the one that is open.
import { useEffect, useState } from 'preact/hooks';
import type { RebuildProgress } from '../store/clippings/derived';
import { BackupView } from './backup/backup-view';
import { EmptyDesk, EmptyList } from './empty-views';
import { FailureNotice } from './failure-notice';
import { HelpDialog } from './keyboard/help-dialog';
import { isFiltered, type ListState } from './list/clipping-list';
import { FiltersView } from './list/filters-view';
import { ListView } from './list/list-view';
import { type ListInView, useList } from './list/use-list';
import { countName } from './names';
import { ClippingView } from './reading/clipping-view';
import { UndoBar } from './removal/undo-bar';
import { useRemoval } from './removal/use-removal';
import type { Route } from './route';
import { SelectionBar } from './selection-bar';
import { useCommands } from './use-commands';
import { usePreferences } from './use-preferences';
import { useRebuild } from './use-rebuild';
import { useRoute } from './use-route';
import { useShelf } from './use-shelf';
import type { LibraryWorld } from './world';

type Shelf = ReturnType<typeof useShelf>;

const countSentence = ({ waiting, total, complete, facets, query }: ListState): string => {
  if (waiting || (!complete && facets === null)) return 'Counting…';
  return `${countName(total, 'clipping')}${isFiltered(query) ? (total === 1 ? ' matches' : ' match') : ''}`;
};

const Rebuild = ({ progress: { done, total } }: { readonly progress: RebuildProgress }) => (
  <label class="rebuild" data-rebuild>
    Preparing what the library knows of each term…
    <progress value={done} max={Math.max(1, total)} />
  </label>
);

const ShelfHead = ({ help }: { readonly help: () => void }) => (
  <header class="shelf-head">
    <p class="brand" aria-hidden="true">
      Library
    </p>
    <a href="#backup">Backup and storage</a>
    <button type="button" class="help-button" aria-label="Keys" title="Keys (?)" onClick={help}>
      ?
    </button>
  </header>
);

const ShelfBody = ({ lists, shelf }: { readonly lists: ListInView; readonly shelf: Shelf }) => {
  const { list, state, setQuery, ensure } = lists;
  if (state.failure !== null && state.clippings.length === 0)
    return <FailureNotice failure={state.failure} again={() => void list.reload()} />;
  if (state.waiting) return <div class="list" />;
  if (state.complete && state.clippings.length === 0)
    return <EmptyList isFiltered={isFiltered(state.query)} clear={() => setQuery({})} />;
  return <ListView state={state} ensure={ensure} {...shelf} />;
};

const Damaged = ({ count }: { readonly count: number }) => (
  <p class="notice" role="note" data-damaged>
    {countName(count, 'clipping')} cannot be read any more and {count === 1 ? 'is' : 'are'} not listed. A
    backup brings back what it holds.
  </p>
);

type ShelfProps = {
  readonly lists: ListInView;
  readonly shelf: Shelf;
  readonly progress: RebuildProgress | null;
  readonly help: () => void;
};

const ShelfView = ({ lists, shelf, progress, help }: ShelfProps) => {
  const { list, state, setQuery } = lists;
  const selectAll = async () => {
    await list.ensure(Number.POSITIVE_INFINITY);
    shelf.selectAll(list.state().clippings);
  };
  return (
    <nav class="shelf" aria-label="Clippings">
      <ShelfHead help={help} />
      <FiltersView state={state} setQuery={setQuery} />
      <p class="count" role="status">
        {state.failure === null && countSentence(state)}
      </p>
      {state.damaged.length > 0 && <Damaged count={state.damaged.length} />}
      <ShelfBody lists={lists} shelf={shelf} />
      {shelf.selected.size > 0 && (
        <SelectionBar
          count={shelf.selected.size}
          total={state.total}
          all={() => void selectAll()}
          remove={() => void shelf.remove([...shelf.selected])}
          clear={shelf.clear}
        />
      )}
      {progress !== null && <Rebuild progress={progress} />}
    </nav>
  );
};

/** On opening by key the focus goes to the title, so that the reader reads on from there. */
const focusTitle = () => {
  let tries = 0;
  const look = () => {
    const title = document.querySelector<HTMLElement>('[data-reader-title]');
    if (title !== null) title.focus({ preventScroll: true });
    else if (tries++ < 40) setTimeout(look, 25);
  };
  look();
};

const filterField = (): HTMLElement | null => document.querySelector<HTMLElement>('[data-filter]');

type KeyProps = {
  readonly shelf: Shelf;
  readonly route: Route;
  readonly removal: ReturnType<typeof useRemoval>;
  readonly leave: () => void;
  readonly help: () => void;
};

const useKeys = ({ shelf, route, removal, leave, help }: KeyProps): void =>
  useCommands({
    next: () => shelf.step(1),
    previous: () => shelf.step(-1),
    open: () => {
      const opened = shelf.openCurrent();
      if (opened) focusTitle();
      return opened;
    },
    select: () => shelf.selectCurrent(),
    delete: () => shelf.removeCurrent(),
    undo: () => {
      void removal.undo();
      return removal.removed.length > 0;
    },
    filter: () => {
      filterField()?.focus();
      return true;
    },
    help: () => {
      help();
      return true;
    },
    leave: ({ target }) => {
      const isField = target instanceof HTMLElement && target.matches('input, textarea, select');
      if (isField) target.blur();
      else if (shelf.selected.size > 0) shelf.clear();
      else if (route.show !== 'list') leave();
      return true;
    },
  });

type DeskProps = {
  readonly world: LibraryWorld;
  readonly route: Route;
  readonly state: ListState;
  readonly shelf: Shelf;
  readonly rebuild: () => void;
  readonly forget: () => void;
};

const Desk = ({ world, route, state, shelf, rebuild, forget }: DeskProps) => {
  const { preferences, change } = usePreferences(world);
  const knownTags = state.facets?.tags.map(({ value }) => value) ?? [];
  if (route.show === 'backup')
    return <BackupView world={world} total={state.total} restored={rebuild} erased={forget} />;
  if (route.show === 'list') return <EmptyDesk hasClippings={state.clippings.length > 0} />;
  return (
    <ClippingView
      key={route.id}
      world={world}
      id={route.id}
      version={route.version}
      knownTags={knownTags}
      appearance={{ preferences, change }}
      remove={(id) => void shelf.remove([id])}
    />
  );
};

/** The whole library. */
export const Library = ({ world }: { readonly world: LibraryWorld }) => {
  const lists = useList(world);
  const route = useRoute(world);
  const removal = useRemoval(world.store);
  const rebuild = useRebuild(world, !lists.state.waiting);
  const shelf = useShelf({ world, list: lists.list, state: lists.state, route, removal });
  const [hasHelp, setHelp] = useState(false);
  useEffect(() => {
    if (route.show === 'list') document.title = 'Library';
  }, [route.show]);
  const leave = () => {
    world.setFragment('');
    shelf.backToList();
  };
  useKeys({ shelf, route, removal, leave, help: () => setHelp(true) });
  return (
    <main class="library" data-library data-view={route.show}>
      <h1 class="sr-only">Library</h1>
      <ShelfView lists={lists} shelf={shelf} progress={rebuild.progress} help={() => setHelp(true)} />
      <div class="desk" data-desk>
        <Desk
          world={world}
          route={route}
          state={lists.state}
          shelf={shelf}
          rebuild={rebuild.start}
          forget={removal.forget}
        />
      </div>
      <UndoBar removal={removal} />
      {hasHelp && <HelpDialog close={() => setHelp(false)} />}
    </main>
  );
};
