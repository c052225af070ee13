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
/** Words that begin alike to here count as the same: Finnish bends the rest. */
const stemLength = 5;
/** Shorter words say too little, or are names of nothing. */
const leastLength = 3;

/** The stems of a text: lower case, without diacritics, without small words. */
export function stemsOf(text: string): ReadonlySet<string> {
  const words = text
    .slice(0, 2_000)
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .match(/[\p{L}\p{N}]+/gu);
  return new Set(
    (words ?? [])
      .filter((word) => word.length >= leastLength && !stopWords.has(word))
      .map((word) => word.slice(0, stemLength)),
  );
}

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
  const wanted = new Set(texts.flatMap((text) => [...stemsOf(text)]));
  if (wanted.size === 0) return [];
  const stems = candidates.map((candidate) => stemsOf(candidate.text));
  const frequency = new Map<string, number>();
  for (const set of stems) for (const stem of set) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
  const weightOf = (stem: string) => Math.log(1 + candidates.length / (frequency.get(stem) ?? 1));
  return candidates
    .map((candidate, i) => {
      const own = stems[i]!;
      const shared = [...own].filter((stem) => wanted.has(stem));
      // A long note shares a word with everything: its length is weighed against it.
      const score = shared.reduce((sum, stem) => sum + weightOf(stem), 0) / Math.sqrt(own.size || 1);
      return { candidate, score };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ candidate }) => candidate);
}
