/**
 * Build step: a catalogue keeps its Finnish words where they are, and its words in the other languages go into one file for each
 * language, which only a device that speaks it fetches (fetch-words.ts). Without it (tests, development, the hub) every catalogue has all.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Plugin } from 'vite';

const src = join(import.meta.dirname, '..');
/** What the languages are called in a catalogue. */
const others = { sv: 'sv', en: 'en', 'fi-plain': 'plain' } as const;
type Other = keyof typeof others;
const isOther = (tag: string): tag is Other => Object.hasOwn(others, tag);

const virtual = /^virtual:words\//;
const wordsOnly = /\?words=([\w-]+)$/;
const opens = /^(export )?const \w+ = openWords\(/m;
/** The hub's own, and what only the build step of the example workshop says. */
const elsewhere = /^(hub|app[\\/]demo|texts[\\/]hub\.ts)/;

interface Node {
  type: string;
  start: number;
  end: number;
}
interface Call extends Node {
  callee: Node & { name?: string };
  arguments: (Node & { properties?: (Node & { key: { name?: string }; value: Node })[] })[];
}

/** The calls of `openWords` with a catalogue written out, last one first so that they can be replaced in turn. */
function* callsIn(node: unknown): Generator<Call> {
  if (Array.isArray(node)) for (const one of [...node].reverse()) yield* callsIn(one);
  else if (typeof node === 'object' && node !== null) {
    if (isCall(node)) yield node;
    else yield* callsIn(Object.values(node));
  }
}
const isCall = (node: object): node is Call =>
  (node as Node).type === 'CallExpression' &&
  (node as Call).callee.name === 'openWords' &&
  (node as Call).arguments[0]?.properties !== undefined;

function filesWithCatalogues(): string[] {
  return readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !elsewhere.test(name))
    .map((name) => join(src, name))
    .filter((path) => opens.test(readFileSync(path, 'utf8')))
    .sort();
}

export function oneLanguage(): Plugin {
  let isBuild = false;
  return {
    name: 'flappi:one-language',
    configResolved: ({ command }) => {
      isBuild = command === 'build';
    },
    resolveId: { filter: { id: virtual }, handler: (id) => `\0${id}` },
    load: {
      filter: { id: /^\0virtual:words\// },
      handler: (id) =>
        isBuild
          ? filesWithCatalogues()
              .map((path) => `import ${JSON.stringify(`${path}?words=${id.split('/')[1]}`)};`)
              .join('\n')
          : '',
    },
    transform: {
      order: 'post',
      filter: { id: /\/src\/.*\.ts(\?words=[\w-]+)?$/, code: opens },
      handler(code, id) {
        const [path] = id.split('?');
        const from = relative(src, path!);
        if (!isBuild || this.environment.name !== 'client' || elsewhere.test(from)) return null;
        const tag = wordsOnly.exec(id)?.[1];
        const ast = this.parse(code);
        let out = code;
        let nth = 0;
        for (const call of callsIn(ast)) {
          const words = new Map(
            call.arguments[0]!.properties!.map(({ key, value }) => [
              key.name,
              code.slice(value.start, value.end),
            ]),
          );
          const name = JSON.stringify(from.split(sep).join('/').slice(0, -'.ts'.length) + (nth++ || ''));
          const own = tag !== undefined && isOther(tag) ? words.get(others[tag]) : undefined;
          const put =
            tag === undefined
              ? `openWords({ fi: ${words.get('fi')} }, ${name})`
              : own
                ? `keepWords(${name}, "${tag}", ${own})`
                : 'undefined';
          out = out.slice(0, call.start) + put + out.slice(call.end);
        }
        if (tag !== undefined) {
          // Words need nothing from elsewhere; what else is in the file and does, is left out of the build as nobody asks for it.
          for (const { type, start, end } of (ast.body as Node[]).toReversed())
            if (type === 'ImportDeclaration') out = out.slice(0, start) + out.slice(end);
          out = `import { keepWords } from ${JSON.stringify(join(src, 'texts', 'language.svelte.ts'))};\n${out}`;
        }
        return { code: out, map: null };
      },
    },
  };
}
