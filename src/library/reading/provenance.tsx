// Where a capture comes from and what made it: enough to check it later.
import type { ComponentChildren } from 'preact';
import { safeHref } from '../../ui/reader-view/safe-href';
import { dayName, momentName } from '../names';
import type { OpenClipping } from './use-clipping';

/** An address as a link where it is one that may be opened. */
export const Address = ({ url }: { readonly url: string }) => {
  const href = safeHref(url);
  return href === null ? (
    <span class="address">{url}</span>
  ) : (
    <a class="address" href={href} target="_blank" rel="noopener noreferrer">
      {url}
    </a>
  );
};

const Fact = ({ name, children }: { readonly name: string; readonly children: ComponentChildren }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

/** All that is known of a capture, behind one click. */
export const ProvenanceView = ({ open: { clipping, version, body } }: { readonly open: OpenClipping }) => {
  const { provenance } = version;
  const { article } = body;
  return (
    <details class="provenance" data-provenance>
      <summary>Where this comes from</summary>
      <dl>
        {article.published !== null && <Fact name="Published">{dayName(article.published)}</Fact>}
        {article.modified !== null && (
          <Fact name="Changed by the publisher">{dayName(article.modified)}</Fact>
        )}
        <Fact name="Captured">
          <time dateTime={provenance.capturedAt}>{momentName(provenance.capturedAt)}</time>
        </Fact>
        <Fact name="First saved">{momentName(clipping.savedAt)}</Fact>
        <Fact name="Address as you had it">
          <Address url={provenance.requestedUrl} />
        </Fact>
        <Fact name="Address of the page">
          <Address url={provenance.finalUrl} />
        </Fact>
        {provenance.canonicalUrl !== null && (
          <Fact name="Address it calls its own">
            <Address url={provenance.canonicalUrl} />
          </Fact>
        )}
        <Fact name="Glossaries">
          {provenance.packs.length === 0
            ? 'none'
            : provenance.packs.map(({ id, version: number }) => `${id} ${number}`).join(', ')}
        </Fact>
        <Fact name="Read by">
          Officialese {provenance.extension}, {provenance.extractor}
        </Fact>
        <Fact name="SHA-256 of the text">
          <code>{provenance.sha256}</code>
        </Fact>
      </dl>
    </details>
  );
};
