/** Words for cutting paper notes out of a photo. */
import { openWords } from '#texts/language.svelte.ts';

export const photoNotesWords = openWords({
  fi: {
    title: 'Laput valokuvasta',
    guide:
      'Ota kuva seinästä tai pöydästä, jolla on paperilappuja. Sitten valitset kuvasta laput, ja jokaisesta tulee lappu taululle.',
    hint: 'Napauta jokaista lappua. Siirrä rajausta tai vedä sen kulmista.',
    another: 'Vaihda kuva',
    make: (n: number) => (n === 0 ? 'Tee laput' : n === 1 ? 'Tee 1 lappu' : `Tee ${n} lappua`),
    making: (i: number, n: number) => `Tehdään lappua ${i}/${n}`,
    framed: (n: number) =>
      n === 0 ? 'Ei vielä lappuja' : n === 1 ? '1 lappu rajattu' : `${n} lappua rajattu`,
  },
  sv: {
    title: 'Lappar ur en bild',
    guide:
      'Ta en bild av väggen eller bordet där papperslapparna är. Sedan väljer du lapparna i bilden och var och en blir en lapp på tavlan.',
    hint: 'Tryck på varje lapp. Flytta ramen eller dra i hörnen.',
    another: 'Byt bild',
    make: (n: number) => (n === 0 ? 'Gör lapparna' : n === 1 ? 'Gör 1 lapp' : `Gör ${n} lappar`),
    making: (i: number, n: number) => `Gör lapp ${i}/${n}`,
    framed: (n: number) =>
      n === 0 ? 'Inga lappar ännu' : n === 1 ? '1 lapp inramad' : `${n} lappar inramade`,
  },
  en: {
    title: 'Notes from a photo',
    guide:
      'Take a photo of the wall or table with the paper notes. Then choose the notes in the photo, and each becomes a note on the board.',
    hint: 'Tap each note. Move a frame or pull its corners.',
    another: 'Change the photo',
    make: (n: number) => (n === 0 ? 'Make the notes' : n === 1 ? 'Make 1 note' : `Make ${n} notes`),
    making: (i: number, n: number) => `Making note ${i} of ${n}`,
    framed: (n: number) => (n === 0 ? 'No notes yet' : n === 1 ? '1 note framed' : `${n} notes framed`),
  },
  plain: {
    guide: 'Ota kuva paperilapuista. Valitse sitten laput kuvasta. Jokaisesta tulee lappu taululle.',
    hint: 'Paina jokaista lappua. Voit siirtää rajausta. Voit muuttaa sen kokoa kulmista.',
  },
});
