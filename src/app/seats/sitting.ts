/** Who sits at this tablet. Pictures are of this device only; documents know a person by a random id that tells nothing. */
import { createId } from '#core/ids.ts';
import type { WorkshopRow } from '#storage/database.ts';

type Sitting = Pick<WorkshopRow, 'seat' | 'seats' | 'seatIds'>;

/**
 * The record after somebody has taken a picture. Two tablets at one table may both have a cup: their ids differ, so that
 * neither takes the other's votes for its own.
 */
export function sitDown({ seats = [], seatIds = {} }: Sitting, picture: string): Required<Sitting> {
  if (seats.includes(picture)) return { seat: picture, seats, seatIds };
  return { seat: picture, seats: [...seats, picture], seatIds: { ...seatIds, [picture]: createId() } };
}

/** The id of a person at this tablet, for votes and sheets in the document; empty when nobody's turn it is. */
export const seatIdOf = ({ seatIds }: Sitting, picture: string): string => seatIds?.[picture] ?? picture;
