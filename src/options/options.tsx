// The settings page: marks, sites, keys, and which packs are in use.
import { Keys } from '../ui/keys';
import { CodeBookSection } from './code-book-section';
import { MarksSection } from './marks-section';
import { PacksSection } from './packs-section';
import { SitesSection } from './sites-section';
import type { OptionsWorld } from './world';

/** The whole settings page. Every change is kept at once; there is no button to save. */
export const Options = ({ world }: { readonly world: OptionsWorld }) => (
  <main class="options" data-options>
    <header>
      <h1>Settings</h1>
      <p class="meta">Officialese {world.version}. Every change is kept at once.</p>
    </header>
    <MarksSection world={world} />
    <CodeBookSection world={world} />
    <SitesSection world={world} />
    <section aria-labelledby="keys">
      <h2 id="keys">Keyboard</h2>
      <Keys load={world.shortcuts} change={world.changeShortcuts} open />
    </section>
    <PacksSection world={world} />
    <section aria-labelledby="privacy">
      <h2 id="privacy">Privacy</h2>
      <p>
        Nothing that you read leaves this machine. Nothing runs in a page until you ask for it, and no request
        is made for you: the glossaries are part of the extension.
      </p>
    </section>
  </main>
);
