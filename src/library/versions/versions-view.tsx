// The versions of a clipping: when each was captured, a way to read it, and what changed between any two.
import { useEffect, useState } from 'preact/hooks';
import type { Article } from '../../core/article/article';
import type { ClippingStore } from '../../store/clippings/clipping-store';
import type { VersionInfo } from '../../store/clippings/read';
import type { StoreFailure } from '../../store/clippings/store-failure';
import { FailureNotice } from '../failure-notice';
import { countName, momentName } from '../names';
import type { OpenClipping } from '../reading/use-clipping';
import { clippingFragment } from '../route';
import { DiffView } from './diff-view';

type Props = { readonly store: ClippingStore; readonly open: OpenClipping };

const Choice = ({
  label,
  versions,
  chosen,
  choose,
}: {
  readonly label: string;
  readonly versions: readonly VersionInfo[];
  readonly chosen: number;
  readonly choose: (number: number) => void;
}) => (
  <label>
    {label}{' '}
    <select value={chosen} onChange={({ currentTarget }) => choose(Number(currentTarget.value))}>
      {versions.map(({ number, provenance }) => (
        <option key={number} value={number}>
          Version {number}, {momentName(provenance.capturedAt)}
        </option>
      ))}
    </select>
  </label>
);

type Bodies =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly failure: StoreFailure | 'damaged' }
  | { readonly status: 'loaded'; readonly before: Article; readonly after: Article };

const loadBodies = async (
  { store, open }: Props,
  [before, after]: readonly [number, number],
): Promise<Bodies> => {
  const { id } = open.clipping;
  const [a, b] = await Promise.all([store.body(id, before), store.body(id, after)]);
  if (!a.ok) return { status: 'failed', failure: a.error };
  if (!b.ok) return { status: 'failed', failure: b.error };
  if (a.value === null || b.value === null) return { status: 'failed', failure: 'damaged' };
  return { status: 'loaded', before: a.value.article, after: b.value.article };
};

const Comparison = ({ store, open, pair }: Props & { readonly pair: readonly [number, number] }) => {
  const [bodies, setBodies] = useState<Bodies>({ status: 'loading' });
  const [before, after] = pair;
  // The versions of a clipping never change: its id is enough.
  useEffect(() => {
    let isCurrent = true;
    void loadBodies({ store, open }, [before, after]).then((loaded) => {
      if (isCurrent) setBodies(loaded);
    });
    return () => {
      isCurrent = false;
    };
  }, [store, open.clipping.id, before, after]);
  if (bodies.status === 'loading') return <p class="quiet">Comparing…</p>;
  if (bodies.status === 'failed') return <FailureNotice failure={bodies.failure} again={null} />;
  return <DiffView before={bodies.before} after={bodies.after} />;
};

const Compare = ({ store, open }: Props) => {
  const { versions } = open;
  const [pair, setPair] = useState<readonly [number, number]>([
    versions.at(-2)?.number ?? 1,
    versions.at(-1)?.number ?? 1,
  ]);
  const [isShown, setShown] = useState(false);
  return (
    <div class="compare">
      <div class="compare-bar">
        <Choice
          label="From"
          versions={versions}
          chosen={pair[0]}
          choose={(number) => setPair([number, pair[1]])}
        />
        <Choice
          label="to"
          versions={versions}
          chosen={pair[1]}
          choose={(number) => setPair([pair[0], number])}
        />
        <button type="button" aria-expanded={isShown} onClick={() => setShown(!isShown)}>
          {isShown ? 'Hide what changed' : 'Show what changed'}
        </button>
      </div>
      {isShown && <Comparison key={pair.join()} store={store} open={open} pair={pair} />}
    </div>
  );
};

/** The versions, behind one click; nothing where there is only one. */
export const VersionsView = ({ store, open }: Props) => {
  const { clipping, version, versions } = open;
  if (versions.length < 2) return null;
  return (
    <details class="versions" data-versions>
      <summary>{countName(versions.length, 'version')}</summary>
      <ol reversed>
        {versions.toReversed().map(({ number, provenance }) => (
          <li key={number} value={number}>
            <a
              href={clippingFragment(clipping.id, number === clipping.version ? null : number)}
              aria-current={number === version.number ? 'true' : undefined}
            >
              Captured <time dateTime={provenance.capturedAt}>{momentName(provenance.capturedAt)}</time>
            </a>
            {number === version.number && <span class="quiet"> shown below</span>}
          </li>
        ))}
      </ol>
      <Compare key={versions.length} store={store} open={open} />
    </details>
  );
};
