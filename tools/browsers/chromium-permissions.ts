// Grants host permissions in a closed Chromium profile. A headless Chromium cannot answer its own permission prompt,
// so tests write down, between two runs, what a "yes" there would have left behind.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';

const hosts = v.looseObject({ explicit_host: v.optional(v.array(v.string()), []) });
const PreferencesSchema = v.looseObject({
  extensions: v.looseObject({
    settings: v.record(
      v.string(),
      v.looseObject({
        active_permissions: v.optional(hosts, { explicit_host: [] }),
        granted_permissions: v.optional(hosts, { explicit_host: [] }),
        runtime_granted_permissions: v.optional(hosts, { explicit_host: [] }),
      }),
    ),
  }),
});

const grant = (permissions: v.InferOutput<typeof hosts>, origin: string) => ({
  ...permissions,
  explicit_host: [...new Set([...permissions.explicit_host, origin])],
});

/** Grants `origin` ("http://127.0.0.1/*") to the extension. The browser of that profile must be closed. */
export const grantOrigin = async (profile: string, extensionId: string, origin: string): Promise<void> => {
  const path = join(profile, 'Default', 'Preferences');
  const preferences = v.parse(PreferencesSchema, JSON.parse(await readFile(path, 'utf8')));
  const settings = preferences.extensions.settings[extensionId];
  if (settings === undefined) throw new Error('The profile does not know the extension.');
  settings.active_permissions = grant(settings.active_permissions, origin);
  settings.granted_permissions = grant(settings.granted_permissions, origin);
  settings.runtime_granted_permissions = grant(settings.runtime_granted_permissions, origin);
  await writeFile(path, JSON.stringify(preferences));
};
