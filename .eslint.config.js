import js from '@eslint/js';
import ts from 'typescript-eslint';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import { defineConfig } from 'eslint/config';

// Imports point down only (src/README.md). A layer may import the layers listed here and itself.
const layers = {
  core: [],
  texts: ['core'],
  protocol: ['core'],
  storage: ['core', 'protocol'],
  document: ['core', 'protocol'],
  sync: ['core', 'protocol', 'document'],
  ui: ['core', 'texts'],
  report: ['core', 'texts', 'protocol', 'document'],
  methods: ['core', 'texts', 'protocol', 'document', 'ui', 'report'],
  hub: ['core', 'texts', 'protocol'],
};

const layerRules = Object.entries(layers).map(([layer, below]) => {
  const forbidden = [...Object.keys(layers), 'app'].filter((name) => name !== layer && !below.includes(name));
  return {
    files: [`src/${layer}/**`],
    ignores: ['src/**/*.test.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: forbidden.map((name) => `#${name}/**`),
              message: `${layer} may import only: ${below.join(', ') || 'nothing'}.`,
            },
            {
              regex: `^(\\.\\./)+(${[...Object.keys(layers), 'app'].join('|')})/`,
              message: 'A path with ../ must not cross a layer: use the #layer import.',
            },
          ],
          paths: [
            { name: 'zod', message: "Import { z } from '#core/zod.ts': it keeps a strict CSP quiet." },
            { name: 'zod/mini', message: "Import { z } from '#core/zod.ts': it keeps a strict CSP quiet." },
          ],
        },
      ],
    },
  };
});

export default defineConfig(
  { ignores: ['dist/', 'node_modules/', 'public/', 'coverage/'] },
  js.configs.recommended,
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      'no-undef': 'off',
      eqeqeq: ['error', 'always'],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      // Origins of Yjs transactions are told apart by their class alone.
      '@typescript-eslint/no-extraneous-class': ['error', { allowEmpty: true }],
    },
  },
  ...layerRules,
  {
    // One method never knows another; its own folder and the shared method contract are enough.
    files: ['src/methods/*/**'],
    rules: { 'no-restricted-imports': ['error', { patterns: [{ regex: '^(\\.\\./|#methods/)[a-z-]+/' }] }] },
  },
  { files: ['src/core/zod.ts'], rules: { '@typescript-eslint/no-restricted-imports': 'off' } },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      parserOptions: { parser: ts.parser, svelteConfig: { compilerOptions: { runes: true } } },
    },
    rules: { 'svelte/no-navigation-without-resolve': 'off', 'svelte/prefer-svelte-reactivity': 'off' },
  },
  { files: ['tests/**', '**/*.test.ts'], rules: { '@typescript-eslint/no-empty-function': 'off' } },
);
