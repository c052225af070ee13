/** What the desk writes down for others goes to a station, in the round the room is in. */
import type { PaperEntry } from '../method.ts';
import { openCafe } from './cafe.ts';

export const entry: PaperEntry = {
  places: ({ workshop, activity }) =>
    openCafe(workshop, activity).stations.all.map((station, i) => ({
      id: station.id,
      label: `${i + 1}. ${station.question}`,
    })),
  write: ({ workshop, activity }, { text, table, place }) => {
    const { course, stations, talk } = openCafe(workshop, activity);
    const station = stations.find(place) ?? stations.all[0];
    const { current } = workshop.stage;
    const isHere = current.activity === activity.id && current.phase === 'round';
    if (station)
      talk.write({ text, table, station: station.id, round: isHere ? current.round : course.rounds });
  },
};
