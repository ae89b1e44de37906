// The facts at a glance. A fact that the page does not give has no line.
import type { Glance } from '../core/summary/summary';

type Row = { readonly label: string; readonly values: readonly string[] };

const rowsOf = ({ who, when, where, body, documentNumber }: Glance): readonly Row[] =>
  [
    { label: 'Who', values: who.map(({ name, office }) => (office === null ? name : `${name}, ${office}`)) },
    { label: 'When', values: when === null ? [] : [when.text] },
    { label: 'Where', values: where === null ? [] : [where.text] },
    { label: 'Body', values: body === null ? [] : [body.text] },
    { label: 'Number', values: documentNumber === null ? [] : [documentNumber.text] },
  ].filter(({ values }) => values.length > 0);

/** Shows who, when, where, issuing body and document number. */
export const GlanceView = ({ glance, lang }: { readonly glance: Glance; readonly lang: string | null }) => {
  const rows = rowsOf(glance);
  if (rows.length === 0) return null;
  return (
    <section aria-label="At a glance">
      <dl class="glance">
        {rows.map(({ label, values }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd lang={lang ?? undefined}>
              {values.map((value) => (
                <span key={value}>{value}</span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
};
