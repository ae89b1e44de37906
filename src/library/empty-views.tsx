// What is shown where there is nothing to show: a plain sentence, and the way on.

/** In place of the list. */
export const EmptyList = ({
  isFiltered,
  clear,
}: {
  readonly isFiltered: boolean;
  readonly clear: () => void;
}) =>
  isFiltered ? (
    <div class="empty" data-empty="filtered">
      <p>No clipping matches these filters.</p>
      <button type="button" onClick={clear}>
        Clear the filters
      </button>
    </div>
  ) : (
    <div class="empty" data-empty="nothing">
      <p>
        <strong>Nothing is saved yet.</strong>
      </p>
      <p>
        Open a news page, press the Officialese button, and choose “Save clipping”. The article, its terms and
        where it came from are then kept here, on this machine.
      </p>
    </div>
  );

/** In place of an article. */
export const EmptyDesk = ({ hasClippings }: { readonly hasClippings: boolean }) => (
  <div class="desk-note quiet">
    {hasClippings ? (
      <p>
        Choose a clipping to read it. <kbd>j</kbd> and <kbd>k</kbd> go through the list, <kbd>o</kbd> opens,{' '}
        <kbd>?</kbd> shows all keys.
      </p>
    ) : (
      <p>Your clippings open here, with their terms explained.</p>
    )}
  </div>
);
