// Sources as links. They open in a new tab without telling the other side where the reader came from.
import type { Source } from '../../core/glossary/entry';
import { dateName } from '../sentences/names';
import { textLang } from '../text-lang';

/** The title of a source, as a link where its address is known. */
export const SourceName = ({ source }: { readonly source: Source }) =>
  source.url ? (
    <a href={source.url} target="_blank" rel="noopener noreferrer" lang={textLang(source.title)}>
      {source.title}
    </a>
  ) : (
    <cite lang={textLang(source.title)}>{source.title}</cite>
  );

/** The sources of an entry, with publisher and date. */
export const SourceList = ({ sources }: { readonly sources: readonly Source[] }) => (
  <ul class="sources">
    {sources.map((source) => (
      <li key={source.url ?? source.title}>
        <SourceName source={source} />{' '}
        <span class="quiet">
          {source.publisher}
          {source.date && `, ${dateName(source.date)}`}
        </span>
      </li>
    ))}
  </ul>
);
