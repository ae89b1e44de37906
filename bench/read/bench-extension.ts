// A copy of the built extension for measuring: it may read loopback pages unasked, and carries the two measured scripts.
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The measured scripts, by file name. */
export const SCRIPTS = ['floor', 'ours'] as const;
export type Script = (typeof SCRIPTS)[number];

const bundle = (script: Script, folder: string): Promise<unknown> =>
  build({
    configFile: false,
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: {
        entry: here(`./scripts/${script}.ts`),
        formats: ['iife'],
        name: 'bench',
        fileName: () => `${script}.js`,
      },
    },
  });

/**
 * Makes the copy.
 * @param built the built extension for Chromium
 * @param folder an empty folder
 */
export const makeBenchExtension = async (built: string, folder: string): Promise<void> => {
  cpSync(built, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest: Record<string, unknown> = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: ['http://127.0.0.1/*'] }));
  for (const script of SCRIPTS) await bundle(script, folder);
};
