// A reading as the background remembers it, with one known term and one candidate; and a world that records what is asked.
import { NO_DETAILS } from '../../src/core/article/details/details';
import { DEFAULT_SETTINGS } from '../../src/core/reading/settings';
import type { TabState } from '../../src/core/reading/tab-state';
import type { Ask, fromView, PageMarks, toPage } from '../../src/messaging/contract';
import type { PopupWorld } from '../../src/popup/world';

export const read: Extract<TabState, { status: 'read' }> = {
  status: 'read',
  title: 'County meets',
  byline: null,
  publisher: 'The County Post',
  published: '2025-03-04',
  lang: 'en',
  url: 'https://news.example/1',
  partial: false,
  findings: {
    hits: [],
    expansions: [],
    packs: [],
    summary: [
      { text: 'The county met.', start: 0, end: 15 },
      { text: 'It lit two lanterns.', start: 16, end: 36 },
    ],
    statements: [],
    signals: [],
    details: NO_DETAILS,
    glance: {
      who: [{ name: 'Hu Min', office: 'County Party Secretary', start: 40, end: 46 }],
      when: null,
      where: null,
      body: null,
      documentNumber: null,
    },
    terms: [
      {
        key: '? 9 ladder',
        places: [{ start: 50, end: 62 }],
        card: {
          kind: 'candidate',
          key: '? 9 ladder',
          term: 'nine ladders',
          count: 1,
          members: null,
          evidence: ['quoted'],
          confidence: 0.8,
          said: [],
        },
      },
      {
        key: 'cn.two-lanterns',
        places: [
          { start: 23, end: 35 },
          { start: 70, end: 82 },
        ],
        card: {
          kind: 'known',
          key: 'cn.two-lanterns',
          term: 'two lanterns',
          count: 2,
          members: null,
          entry: {
            id: 'cn.two-lanterns',
            jurisdiction: ['CN'],
            kind: 'formula',
            gloss: 'Two lanterns that light the way.',
            status: 'current',
          },
          name: 'Two Lanterns',
          original: '两个灯笼',
          renderings: [],
          lineage: { extends: null, extendedBy: null, note: null },
          otherSenses: [],
          inside: [],
          related: [],
          elsewhere: [],
          sources: [],
          pack: { id: 'china-test', title: 'China', version: '2026.11.1' },
        },
      },
    ],
  },
};

type Answers = {
  readonly state: TabState;
  readonly read?: () => Promise<TabState>;
  readonly always?: boolean;
  readonly painted?: boolean;
  readonly isPrivate?: boolean;
  readonly save?: () => Promise<unknown>;
  readonly before?: unknown;
  readonly marks?: PageMarks;
};

/** A world in which the background answers as told; `asked` lists what was asked of whom. */
export const createWorld = ({
  state,
  read: readTab = async () => state,
  always = false,
  painted = true,
  isPrivate = false,
  save = async () => ({ status: 'saved', id: 'a', version: 1, isNew: true, textChanged: false }),
  before = null,
  marks = { highlights: [], reach: { undo: 0, redo: 0 } },
}: Answers) => {
  const asked: string[] = [];
  const replies: Record<string, () => Promise<unknown>> = {
    tabState: async () => state,
    present: async () => ({ read: painted }),
    read: readTab,
    site: async () => ({ pattern: 'https://news.example/*', always }),
    loadSettings: async () => DEFAULT_SETTINGS,
    marks: async () => marks,
    openMark: async () => ({ shown: true }),
    undoMark: async () => ({ ...marks, highlights: [], status: 'kept' }),
    saveSettings: async () => ({}),
    save,
    savedBefore: async () => before,
    show: async () => ({ shown: true }),
  };
  const ask = (async (name: string, payload: unknown) => {
    asked.push(`${name} ${JSON.stringify(payload)}`);
    return replies[name]?.();
  }) as Ask<typeof fromView> & Ask<typeof toPage>;
  const world: PopupWorld = {
    tabId: 7,
    isPrivate,
    ask,
    askPage: ask,
    shortcuts: async () => [{ name: 'read', what: 'Read this page', key: 'Alt+Shift+O' }],
    changeShortcuts: async () => void asked.push('changeShortcuts'),
    requestSite: async (pattern) => asked.push(`request ${pattern}`) > 0,
    releaseSite: async (pattern) => asked.push(`release ${pattern}`) > 0,
    openTab: async (url) => asked.push(`open ${url}`),
    openLibrary: async () => asked.push('openLibrary'),
    openOptions: async () => void asked.push('openOptions'),
    close: () => void asked.push('close'),
  };
  return { world, asked };
};
