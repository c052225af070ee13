import { defineConfig } from 'vitest/config';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Plugin, ViteBuilder } from 'vite';
import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { VitePWA } from 'vite-plugin-pwa';
import { demoFiles } from './src/app/demo/vite-demo-files.ts';
import { oneLanguage } from './src/texts/vite-words.ts';

const version = (createRequire(import.meta.url)('./package.json') as { version: string }).version;
const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const hubTarget = process.env['FLAPPI_HUB'] ?? 'http://127.0.0.1:8787';

/** Plugins made for the web build must stay out of the hub's build. */
const webOnly = (plugins: Plugin[]): Plugin[] =>
  plugins.map((plugin) => ({
    ...plugin,
    applyToEnvironment: (environment: { name: string }) => environment.name === 'client',
  }));

/** The gallery lives with the app and answers at `/gallery.html`, in development and in the build. */
const galleryPage = (): Plugin => ({
  name: 'flappi:gallery-page',
  enforce: 'post',
  configureServer(server) {
    server.middlewares.use((request, _response, next) => {
      if (request.url === '/gallery.html') request.url = '/src/app/gallery/gallery.html';
      next();
    });
  },
  generateBundle(_options, bundle) {
    const page = bundle['src/app/gallery/gallery.html'];
    if (page) page.fileName = 'gallery.html';
  },
});

/** What every screen begins with is asked for by the page itself, before the first script has run. */
const fetchFirst = (): Plugin => ({
  name: 'flappi:fetch-first',
  transformIndexHtml: {
    order: 'post',
    handler(html, { bundle }) {
      const first = Object.values(bundle ?? {}).find((one) => one.type === 'chunk' && one.name === 'first');
      if (first?.type !== 'chunk') return [];
      const styles = [...(first.viteMetadata?.importedCss ?? [])];
      const font = Object.keys(bundle ?? {}).find((name) => /-latin-wght-normal-.*woff2$/.test(name))!;
      const link = (attrs: Record<string, string>) =>
        ({ tag: 'link', attrs: { ...attrs, crossorigin: '' }, injectTo: 'head' }) as const;
      return [
        ...[first.fileName, ...first.imports]
          .filter((name) => !html.includes(name))
          .map((name) => link({ rel: 'modulepreload', href: `/${name}` })),
        // Else the words would be laid out twice, and be seen to change.
        link({ rel: 'preload', href: `/${font}`, as: 'font', type: 'font/woff2' }),
        ...styles.map((name) => link({ rel: 'stylesheet', href: `/${name}` })),
      ];
    },
  },
});

/** A browser that finds a manifest fetches it and its pictures and offers to install: after the start (src/app/later.ts), not in the middle of it. */
const manifestLater = (): Plugin => ({
  name: 'flappi:manifest-later',
  enforce: 'post',
  transformIndexHtml: {
    order: 'post',
    handler: (html) => html.replace('<link rel="manifest"', '<link data-later="manifest"'),
  },
});

/** y-webrtc, and nothing else, takes its greeting of other tabs from src/sync. */
const tabGreeting = (): Plugin => ({
  name: 'flappi:tab-greeting',
  enforce: 'pre',
  resolveId: {
    filter: { id: /^y-protocols\/sync$/ },
    handler: (_id, importer) =>
      importer?.includes('/y-webrtc/') ? file('./src/sync/tab-greeting.ts') : null,
  },
});

/**
 * Chromium compiles a function when it is called for the first time, while somebody waits. Told so in the first line, it compiles a
 * whole file while it arrives, beside the page. Packages are used from the first moment; of our own files too little is, and
 * what is compiled takes memory.
 */
const compileWhole = (): Plugin => ({
  name: 'flappi:compile-whole',
  applyToEnvironment: ({ name }) => name === 'client',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk' && ['packages', 'lib0'].includes(chunk.name))
          chunk.code = `//# allFunctionsCalledOnLoad\n${chunk.code}`;
      }
    },
  },
});

export default defineConfig({
  plugins: [
    tabGreeting(),
    svelte({ configFile: false, preprocess: vitePreprocess(), compilerOptions: { runes: true } }),
    oneLanguage(),
    demoFiles(),
    galleryPage(),
    fetchFirst(),
    compileWhole(),
    ...webOnly(
      VitePWA({
        strategies: 'injectManifest',
        srcDir: 'sw',
        filename: 'sw.ts',
        registerType: 'prompt',
        injectRegister: false,
        manifest: {
          id: '/',
          name: 'Fläppi',
          short_name: 'Fläppi',
          description: 'Työpajat tabletilla, ilman verkkoa',
          lang: 'fi',
          dir: 'ltr',
          start_url: '/',
          scope: '/',
          display: 'standalone',
          theme_color: '#f6f1e7',
          background_color: '#f6f1e7',
          icons: [
            { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png' },
            { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png' },
            { src: 'icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
          ],
        },
        injectManifest: {
          rollupFormat: 'iife',
          globPatterns: ['**/*.{js,css,html,svg,png,woff2,webmanifest,flappi}'],
        },
      }),
    ),
    manifestLater(),
  ],
  define: {
    __APP_VERSION__: JSON.stringify(version),
    // A build that a measuring script can drive: tests/bench/README.md.
    __BENCH__: String(process.env['FLAPPI_BENCH'] === '1'),
  },
  resolve: {
    alias: {
      // The package's own entry is made for browsers of 2015: larger, and slower to read.
      dexie: file('./node_modules/dexie/dist/modern/dexie.mjs'),
      // y-webrtc's own peer loses documents over 256 kB and never mends a cut, and its tabs hear themselves: see src/sync/README.md.
      'simple-peer/simplepeer.min.js': file('./src/sync/peer.ts'),
      'lib0/broadcastchannel': file('./src/sync/tabs.ts'),
    },
  },
  server: {
    proxy: {
      '/health': hubTarget,
      '^/authority\\.': hubTarget,
      '/api': hubTarget,
      '/sync': { target: hubTarget, ws: true },
      '/signal': { target: hubTarget, ws: true },
    },
  },
  environments: {
    client: {
      build: {
        outDir: process.env['FLAPPI_BENCH'] === '1' ? 'dist/bench' : 'dist/web',
        target: 'es2022',
        // A browser that does not know these links asks a little later.
        modulePreload: { polyfill: false },
        rolldownOptions: {
          input: { index: file('./index.html'), gallery: file('./src/app/gallery/gallery.html') },
          // What most screens share comes in one file: on a room's Wi-Fi a hundred little ones take longer than their bytes.
          output: {
            codeSplitting: {
              groups: [
                {
                  name: 'main',
                  test: /rolldown[\\/]runtime|preload-helper|src[\\/](app[\\/](main|screens|remembered-language)|storage[\\/]stores|texts[\\/](languages|fetch-words))\.ts/,
                  priority: 4,
                },
                // These make errors as they are read, and for the place of an error Chromium reads the whole file again.
                {
                  name: 'lib0',
                  test: /node_modules[\\/](lib0|svelte[\\/].*[\\/]constants\.js)/,
                  priority: 3,
                },
                {
                  name: 'hocuspocus',
                  test: /node_modules[\\/]@hocuspocus[\\/]/,
                  priority: 3,
                  includeDependenciesRecursively: false,
                },
                {
                  name: 'packages',
                  test: /node_modules[\\/](svelte|yjs|dexie|zod)[\\/]/,
                  priority: 2,
                  minShareCount: 3,
                },
                {
                  name: 'first',
                  test: /src[\\/](app[\\/]start\.ts|app[\\/]table[\\/]Table\.svelte|methods[\\/]board[\\/](Table\.svelte|index\.ts))$/,
                  priority: 1,
                },
              ],
            },
          },
        },
      },
    },
    hub: {
      consumer: 'server',
      resolve: { noExternal: true },
      build: {
        outDir: 'dist/hub',
        ssr: true,
        target: 'node20',
        copyPublicDir: false,
        emptyOutDir: true,
        rolldownOptions: { input: { main: 'src/hub/main.ts' }, output: { format: 'es' } },
      },
    },
  },
  builder: {
    async buildApp(builder: ViteBuilder) {
      await builder.build(builder.environments['client']!);
      await builder.build(builder.environments['hub']!);
    },
  },
  test: {
    projects: [
      {
        extends: true,
        resolve: { conditions: ['browser'] },
        test: {
          name: 'unit',
          environment: './tests/support/node-client-env.ts',
          include: [
            'src/**/*.test.ts',
            'tests/contract/**/*.test.ts',
            'tests/compat/**/*.test.ts',
            'tests/fuzz/**/*.test.ts',
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'hard',
          environment: 'node',
          // What the quick gate opens in Finnish is opened in all languages here.
          include: ['tests/hard/**/*.test.ts', 'tests/e2e/*-axe.test.ts'],
          testTimeout: 90_000,
          hookTimeout: 90_000,
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'net',
          environment: 'node',
          include: ['tests/net/**/*.test.ts'],
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 90_000,
          hookTimeout: 90_000,
        },
      },
    ],
  },
});
