/** What the drawing sheet says. */
import { openWords } from '#texts/language.svelte.ts';

export const drawingWords = openWords({
  fi: {
    surface: 'Piirrä tähän sormella tai kynällä',
    undo: 'Kumoa viiva',
    clear: 'Tyhjennä',
    clearAsk: 'Tyhjennetäänkö koko piirros?',
    clearYes: 'Tyhjennä',
    clearNo: 'Säilytä piirros',
    done: 'Valmis',
    full: 'Piirros on täynnä. Kumoa jokin viiva, niin mahtuu lisää.',
    penMode: 'Vain kynä piirtää',
    penModeHint: 'Kämmen saa levätä tabletilla.',
    penOnly: 'Nyt vain kynä piirtää. Ota valinta pois, jos haluat piirtää sormella.',
  },
  sv: {
    surface: 'Rita här med finger eller penna',
    undo: 'Ångra streck',
    clear: 'Töm',
    clearAsk: 'Ska hela teckningen tömmas?',
    clearYes: 'Töm',
    clearNo: 'Behåll teckningen',
    done: 'Klar',
    full: 'Teckningen är full. Ångra något streck så ryms det mera.',
    penMode: 'Bara pennan ritar',
    penModeHint: 'Handen får vila på plattan.',
    penOnly: 'Nu ritar bara pennan. Stäng av valet om du vill rita med fingret.',
  },
  en: {
    surface: 'Draw here with a finger or a pen',
    undo: 'Undo stroke',
    clear: 'Clear',
    clearAsk: 'Clear the whole drawing?',
    clearYes: 'Clear',
    clearNo: 'Keep the drawing',
    done: 'Done',
    full: 'The drawing is full. Undo a stroke to make room.',
    penMode: 'Only the pen draws',
    penModeHint: 'Your hand may rest on the tablet.',
    penOnly: 'Only the pen draws now. Switch this off to draw with a finger.',
  },
});
