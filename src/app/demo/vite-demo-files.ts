/** Build step: writes the example workshop as a file in each language, so that hub and home open it like any other file. */
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { runnerImport, type Plugin } from 'vite';
import type { files } from './demo-files.ts';

export function demoFiles(): Plugin {
  return {
    name: 'flappi:demo-files',
    apply: 'build',
    applyToEnvironment: (environment) => environment.name === 'client',
    async generateBundle() {
      const root = fileURLToPath(new URL('../../..', import.meta.url));
      const { module } = await runnerImport<{ files: typeof files }>(`${root}/src/app/demo/demo-files.ts`, {
        root,
        configFile: false,
        logLevel: 'error',
        plugins: [svelte({ configFile: false, compilerOptions: { runes: true } })],
      });
      for (const [language, source] of Object.entries(module.files)) {
        this.emitFile({ type: 'asset', fileName: `demo/${language}.flappi`, source });
      }
    },
  };
}
