import type { KnownCard } from '../../core/terms/card';
import { formName, JURISDICTION_NAMES, KIND_NAMES, STATUS_NAMES, timesName } from '../sentences/names';
import { textLang } from '../text-lang';
import type { CardActions } from './actions';
import { EntryList, EntryRow } from './entry-links';
import { Facts } from './facts';
import { MembersSection } from './members-section';
import { MuteControl } from './mute-control';
import { SaidSection } from './said-section';
import { Section } from './section';
import { SeenSection } from './seen-section';
import { SourceList } from './source-list';

const sameWords = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

const Head = ({ card }: { readonly card: KnownCard }) => {
  const { jurisdiction, kind, status, pinyin } = card.entry;
  const state = STATUS_NAMES[status];
  const asWritten =
    !sameWords(card.term, card.name) && !(card.original && sameWords(card.term, card.original));
  return (
    <header class="card-head">
      <p class="eyebrow">
        <span class="where">{jurisdiction.map((one) => JURISDICTION_NAMES[one]).join(', ')}</span>{' '}
        {KIND_NAMES[kind]}
        {state && <span class="tag">{state}</span>}
      </p>
      <h2 lang={textLang(card.name)}>{card.name}</h2>
      {(card.original || pinyin) && (
        <p class="reading">
          {card.original && <span lang={textLang(card.original)}>{card.original}</span>}
          {pinyin && <i lang="zh-Latn-pinyin">{pinyin}</i>}
        </p>
      )}
      {asWritten && (
        <p class="as-written">
          Written here as <q lang={textLang(card.term)}>{card.term}</q>
        </p>
      )}
    </header>
  );
};

const Elsewhere = ({ card, open }: { readonly card: KnownCard; readonly open: CardActions['openEntry'] }) =>
  card.elsewhere.length === 0 ? null : (
    <Section title="Elsewhere this means">
      <dl class="facts">
        {card.elsewhere.map(({ jurisdiction, meaning, entry }) => (
          <div class="fact" key={jurisdiction + meaning}>
            <dt>{JURISDICTION_NAMES[jurisdiction]}</dt>
            <dd>
              {meaning}
              {entry && open && (
                <button type="button" class="entry-link" onClick={() => open(entry)}>
                  Its card
                </button>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );

const Renderings = ({ card }: { readonly card: KnownCard }) =>
  card.renderings.length === 0 ? null : (
    <Section title="Also written">
      <ul class="renderings">
        {card.renderings.map((form) => (
          <li key={form.lang + form.text}>
            <span lang={form.lang}>{form.text}</span> <span class="quiet">{formName(form)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );

const Foot = ({ card }: { readonly card: KnownCard }) => (
  <footer class="card-foot">
    <span>
      {card.pack.title}, {card.pack.version}
    </span>
    {card.count > 0 && <span>{timesName(card.count)} in this article</span>}
  </footer>
);

/** What a glossary knows of a term. */
export const KnownCardView = ({
  card,
  actions,
}: {
  readonly card: KnownCard;
  readonly actions: CardActions;
}) => (
  <article class="card" data-card data-kind="known" data-key={card.key} lang="en">
    <Head card={card} />
    <p class="gloss">{card.entry.gloss}</p>
    <SaidSection card={card} jump={actions.jump} />
    {card.members && <MembersSection members={card.members} jump={actions.jump} />}
    <Facts card={card} actions={actions} />
    {card.entry.explanation && <p class="explanation">{card.entry.explanation}</p>}
    <EntryList title="The same words may mean" links={card.otherSenses} open={actions.openEntry} />
    <Elsewhere card={card} open={actions.openEntry} />
    <EntryRow title="Inside this term" links={card.inside} open={actions.openEntry} />
    <EntryRow title="Related" links={card.related} open={actions.openEntry} />
    {actions.seen && <SeenSection cardKey={card.key} find={actions.seen} />}
    <Renderings card={card} />
    <Section title="Sources">
      <SourceList sources={card.sources} />
    </Section>
    <MuteControl card={card} mute={actions.mute} />
    <Foot card={card} />
  </article>
);
