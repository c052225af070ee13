/** Which notes say something alike: by the beginnings of their words, in any of the three languages, on the device alone. */

/** Words that stand in any sentence; they make nothing alike. Without diacritics, as they are compared. */
const stopWords = new Set(
  (
    'ja tai on ei ole olla se ne han he me te mina sina joka jotka mika mita kun jos niin myos kuin etta ovat oli voi voisi pitaa saa ' +
    'eika sen sita taman tama nama mutta vain viela enemman hyva kanssa ilman ' +
    'och att det den de som en ett i pa for med av till ar inte om har kan ska man vi ni jag han hon var fran eller men mera bra utan ' +
    'the and or of to in is are be it that this for with on as at by an a not no can we you they i he she have has more from but what who'
  ).split(' '),
);
/** Words that begin alike to `head` are alike if one of them is short; long ones must agree to `stem`. Characters. */
const headLength = 4;
const stemLength = 5;
const mostShort = 7;
/** Shorter words say too little, or are names of nothing. */
const leastLength = 3;

interface Word {
  head: string;
  stem: string;
  short: boolean;
}

/** The words of a text that carry meaning: lower case, without diacritics, each once. */
export function wordsOf(text: string): readonly Word[] {
  const words = text
    .slice(0, 2_000)
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .match(/[\p{L}\p{N}]+/gu);
  return [...new Set(words)]
    .filter((word) => word.length >= leastLength && !stopWords.has(word))
    .map((word) => ({
      head: word.slice(0, headLength),
      stem: word.slice(0, stemLength),
      short: word.length <= mostShort,
    }));
}

const alike = (a: Word, b: Word): boolean => a.head === b.head && (a.stem === b.stem || a.short || b.short);

export interface Text {
  id: string;
  text: string;
}

/**
 * Those of `candidates` that are most like the texts together, best first. A word that many candidates have tells little; one
 * that few have tells much. Nothing is suggested without a shared word.
 */
export function similarTo<T extends Text>(
  texts: readonly string[],
  candidates: readonly T[],
  most = 5,
): readonly T[] {
  const wanted = new Map<string, Word[]>();
  for (const word of texts.flatMap(wordsOf)) wanted.set(word.head, [...(wanted.get(word.head) ?? []), word]);
  if (wanted.size === 0) return [];
  const words = candidates.map((candidate) => wordsOf(candidate.text));
  const frequency = new Map<string, number>();
  for (const heads of words.map((own) => new Set(own.map((word) => word.head))))
    for (const head of heads) frequency.set(head, (frequency.get(head) ?? 0) + 1);
  const weightOf = (head: string) => Math.log(1 + candidates.length / (frequency.get(head) ?? 1));
  return candidates
    .map((candidate, i) => {
      const own = words[i]!;
      const shared = new Set(
        own
          .filter((word) => wanted.get(word.head)?.some((other) => alike(word, other)))
          .map(({ head }) => head),
      );
      // A long note shares a word with everything: its length is weighed against it.
      const score = [...shared].reduce((sum, head) => sum + weightOf(head), 0) / Math.sqrt(own.length || 1);
      return { candidate, score };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ candidate }) => candidate);
}
