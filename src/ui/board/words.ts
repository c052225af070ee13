/** What the board says to those who hear it rather than see it. */
import { openWords } from '#texts/language.svelte.ts';

export const boardWords = openWords({
  fi: {
    emptyNote: 'Tyhjä lappu',
    locked: 'lukittu',
    picture: 'kuva',
    drawing: 'piirros',
    pickedUp: (note: string) =>
      `Nostettu: ${note}. Siirrä nuolilla tai napauta paikkaa. Enter laskee, Esc peruu.`,
    pickedUpMany: (count: number) =>
      `Nostettu ${count} lappua. Siirrä nuolilla tai napauta paikkaa. Enter laskee, Esc peruu.`,
    putDown: 'Laskettu.',
    putDownIn: (place: string) => `Laskettu: ${place}.`,
    over: (place: string) => `Kohdalla: ${place}`,
    putBack: 'Peruttu. Lappu palasi paikalleen.',
    selected: (count: number) => (count === 1 ? '1 lappu valittu' : `${count} lappua valittu`),
  },
  sv: {
    emptyNote: 'Tom lapp',
    locked: 'låst',
    picture: 'bild',
    drawing: 'teckning',
    pickedUp: (note: string) =>
      `Upplyft: ${note}. Flytta med pilarna eller tryck på en plats. Enter lägger ner, Esc ångrar.`,
    pickedUpMany: (count: number) =>
      `${count} lappar upplyfta. Flytta med pilarna eller tryck på en plats. Enter lägger ner, Esc ångrar.`,
    putDown: 'Nedlagd.',
    putDownIn: (place: string) => `Nedlagd: ${place}.`,
    over: (place: string) => `Över: ${place}`,
    putBack: 'Ångrat. Lappen är tillbaka på sin plats.',
    selected: (count: number) => (count === 1 ? '1 lapp vald' : `${count} lappar valda`),
  },
  en: {
    emptyNote: 'Empty note',
    locked: 'locked',
    picture: 'picture',
    drawing: 'drawing',
    pickedUp: (note: string) =>
      `Picked up: ${note}. Move with the arrow keys or tap a place. Enter puts it down, Escape cancels.`,
    pickedUpMany: (count: number) =>
      `Picked up ${count} notes. Move with the arrow keys or tap a place. Enter puts them down, Escape cancels.`,
    putDown: 'Put down.',
    putDownIn: (place: string) => `Put down: ${place}.`,
    over: (place: string) => `Over: ${place}`,
    putBack: 'Cancelled. The note is back in its place.',
    selected: (count: number) => (count === 1 ? '1 note selected' : `${count} notes selected`),
  },
});

export type BoardWords = ReturnType<typeof boardWords>;
