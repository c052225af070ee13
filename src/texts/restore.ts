/** Words of going back to an earlier moment. */
import { openWords } from './language.svelte.ts';

export const restore = openWords({
  fi: {
    menu: 'Palaa aiempaan hetkeen',
    title: 'Palaa aiempaan hetkeen',
    intro:
      'Kone tallentaa työpajan joka minuutti. Valitse hetki, niin näet ensin, mikä on sen jälkeen muuttunut.',
    loading: 'Haetaan hetkiä…',
    none: {
      title: 'Tallennettuja hetkiä ei vielä ole',
      text: 'Ensimmäinen hetki tallentuu minuutin kuluttua siitä, kun tableteilla on kirjoitettu.',
    },
    failed: { title: 'Hetkiä ei saatu haettua', text: 'Tarkista, että Fläppi on käynnissä tällä koneella.' },
    damaged: 'Tämän hetken kopio on vahingoittunut. Valitse jokin toinen hetki.',
    moment: (day: string, time: string) => `${day} klo ${time}`,
    since: (time: string) => `Mikä on muuttunut hetken ${time} jälkeen`,
    nothing: 'Mikään ei ole muuttunut tämän hetken jälkeen.',
    facilitator: 'Vetäjä',
    added: (n: number) => (n === 1 ? '1 uusi lappu piilotetaan' : `${n} uutta lappua piilotetaan`),
    changed: (n: number) =>
      n === 1 ? '1 lappu palautetaan entiselleen' : `${n} lappua palautetaan entiselleen`,
    hidden: (n: number) =>
      n === 1 ? '1 piilotettu lappu tulee takaisin' : `${n} piilotettua lappua tulee takaisin`,
    others: (n: number) =>
      n === 1
        ? '1 muu kohta palautetaan (paikka, kortti tai ohjelma)'
        : `${n} muuta kohtaa palautetaan (paikkoja, kortteja tai ohjelmaa)`,
    now: 'nyt',
    then: 'silloin',
    noText: '(tyhjä lappu)',
    more: (n: number) => `ja ${n} muuta`,
    calm: 'Mitään ei tuhota: piilotetut laput löytyvät piilotetuista, ja palautuksen voi kumota.',
    go: (time: string) => `Palauta hetki ${time}`,
    choose: 'Valitse toinen hetki',
    done: (time: string) => `Työpaja on taas niin kuin klo ${time}.`,
    undo: 'Kumoa palautus',
    undone: 'Palautus kumottiin.',
  },
  sv: {
    menu: 'Gå tillbaka till ett tidigare läge',
    title: 'Gå tillbaka till ett tidigare läge',
    intro:
      'Datorn sparar verkstaden varje minut. Välj ett läge, så ser du först vad som har ändrats efter det.',
    loading: 'Hämtar lägen…',
    none: {
      title: 'Det finns inga sparade lägen ännu',
      text: 'Det första sparas en minut efter att någon har skrivit på plattorna.',
    },
    failed: { title: 'Lägena kunde inte hämtas', text: 'Kontrollera att Fläppi är igång på den här datorn.' },
    damaged: 'Kopian av det här läget är skadad. Välj ett annat.',
    moment: (day: string, time: string) => `${day} kl. ${time}`,
    since: (time: string) => `Vad som har ändrats efter ${time}`,
    nothing: 'Inget har ändrats efter det här läget.',
    facilitator: 'Ledaren',
    added: (n: number) => (n === 1 ? '1 ny lapp döljs' : `${n} nya lappar döljs`),
    changed: (n: number) => (n === 1 ? '1 lapp blir som förut' : `${n} lappar blir som förut`),
    hidden: (n: number) => (n === 1 ? '1 dold lapp kommer tillbaka' : `${n} dolda lappar kommer tillbaka`),
    others: (n: number) =>
      n === 1
        ? '1 annan sak blir som förut (plats, kort eller program)'
        : `${n} andra saker blir som förut (platser, kort eller program)`,
    now: 'nu',
    then: 'då',
    noText: '(tom lapp)',
    more: (n: number) => `och ${n} till`,
    calm: 'Inget förstörs: dolda lappar finns bland de dolda, och återgången kan ångras.',
    go: (time: string) => `Gå tillbaka till ${time}`,
    choose: 'Välj ett annat läge',
    done: (time: string) => `Verkstaden är igen som kl. ${time}.`,
    undo: 'Ångra återgången',
    undone: 'Återgången ångrades.',
  },
  en: {
    menu: 'Go back to an earlier moment',
    title: 'Go back to an earlier moment',
    intro:
      'The laptop saves the workshop every minute. Choose a moment to see first what has changed since then.',
    loading: 'Getting the moments…',
    none: {
      title: 'No moments have been saved yet',
      text: 'The first one is saved a minute after somebody has written on a tablet.',
    },
    failed: {
      title: 'The moments could not be fetched',
      text: 'Check that Fläppi is running on this laptop.',
    },
    damaged: 'The copy of this moment is damaged. Choose another one.',
    moment: (day: string, time: string) => `${day} at ${time}`,
    since: (time: string) => `What has changed since ${time}`,
    nothing: 'Nothing has changed since this moment.',
    facilitator: 'Facilitator',
    added: (n: number) => (n === 1 ? '1 new note is hidden' : `${n} new notes are hidden`),
    changed: (n: number) =>
      n === 1 ? '1 note goes back to what it was' : `${n} notes go back to what they were`,
    hidden: (n: number) => (n === 1 ? '1 hidden note comes back' : `${n} hidden notes come back`),
    others: (n: number) =>
      n === 1
        ? '1 other thing goes back to what it was (a place, a card or the agenda)'
        : `${n} other things go back to what they were (places, cards or the agenda)`,
    now: 'now',
    then: 'then',
    noText: '(empty note)',
    more: (n: number) => `and ${n} more`,
    calm: 'Nothing is destroyed: hidden notes stay among the hidden ones, and going back can be undone.',
    go: (time: string) => `Go back to ${time}`,
    choose: 'Choose another moment',
    done: (time: string) => `The workshop is as it was at ${time}.`,
    undo: 'Undo going back',
    undone: 'Going back was undone.',
  },
});
