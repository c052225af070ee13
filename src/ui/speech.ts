/** Reads aloud with voices that live on this device; a voice that would send the text elsewhere is never used. */

/** The best local voice for a language tag such as `fi` or `sv-FI`; `null` when there is none. */
export function localVoice(
  voices: readonly SpeechSynthesisVoice[],
  language: string,
): SpeechSynthesisVoice | null {
  const wanted = language.toLowerCase();
  const base = wanted.split('-')[0];
  // Android writes fi_FI.
  const tag = (voice: SpeechSynthesisVoice) => voice.lang.toLowerCase().replace('_', '-');
  const local = voices.filter((voice) => voice.localService === true && tag(voice).split('-')[0] === base);
  return (
    local.find((voice) => tag(voice) === wanted) ?? local.find((voice) => voice.default) ?? local[0] ?? null
  );
}

const synthesis = (): SpeechSynthesis | null => globalThis.speechSynthesis ?? null;

/** Whether {@link speak} would be heard. Browsers load voices late: ask again on {@link onVoices}. */
export const canSpeak = (language: string): boolean =>
  localVoice(synthesis()?.getVoices() ?? [], language) !== null;

/** Calls back when the set of voices changes; returns the unsubscribe. */
export function onVoices(changed: () => void): () => void {
  const speech = synthesis();
  speech?.addEventListener?.('voiceschanged', changed);
  return () => speech?.removeEventListener?.('voiceschanged', changed);
}

/** Starts reading, ending what was being read. False when no local voice speaks the language. */
export function speak(text: string, language: string, onend?: () => void): boolean {
  const speech = synthesis();
  const voice = speech && localVoice(speech.getVoices(), language);
  if (!speech || !voice) return false;
  speech.cancel();
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = voice;
  utterance.lang = voice.lang.replace('_', '-');
  utterance.rate = 0.92;
  if (onend) utterance.onend = onend;
  speech.speak(utterance);
  return true;
}

export const stopSpeaking = (): void => synthesis()?.cancel();
