// The tags of a clipping, changed in place.
import { useId, useState } from 'preact/hooks';
import { tidyTags } from '../../core/clippings/tags';

type Props = {
  readonly tags: readonly string[];
  /** Tags used elsewhere, to choose from while typing. */
  readonly known: readonly string[];
  readonly change: (tags: readonly string[]) => void;
};

/** Shows tags, each with a way to remove it, and a field for more. A comma or Enter ends a tag. */
export const TagsView = ({ tags, known, change }: Props) => {
  const [typed, setTyped] = useState('');
  const list = useId();
  const add = (text: string) => {
    const next = tidyTags([...tags, ...text.split(/[,，、;；]/)]);
    setTyped('');
    if (next.length !== tags.length) change(next);
  };
  const type = (value: string) => {
    // A choice from the list arrives as a whole word at once.
    if (/[,，;；]$/.test(value)) add(value);
    else setTyped(value);
  };
  return (
    <div class="tags" data-tags>
      <ul aria-label="Tags">
        {tags.map((tag) => (
          <li key={tag} class="tag">
            {tag}
            <button
              type="button"
              aria-label={`Remove the tag ${tag}`}
              onClick={() => change(tags.filter((one) => one !== tag))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <input
        type="text"
        aria-label="Add a tag"
        placeholder={tags.length === 0 ? 'Add a tag' : 'Add another'}
        maxLength={100}
        list={list}
        value={typed}
        onInput={({ currentTarget }) => type(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.isComposing) return;
          event.preventDefault();
          add(typed);
        }}
        onBlur={() => add(typed)}
      />
      <datalist id={list}>
        {known
          .filter((tag) => !tags.includes(tag))
          .map((tag) => (
            <option key={tag} value={tag} />
          ))}
      </datalist>
    </div>
  );
};
