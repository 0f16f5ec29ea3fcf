import type { CivilDate } from "../../model/civil-date.js";
import type { ReadingCode } from "../../model/reading-codes.js";
import { W } from "../lexicon.js";

export const NO_NOTES: readonly ReadingCode[] = [];

/** A date expression as read: token range, value (`null` where no calendar has that day). */
export class DateReading {
  constructor(
    readonly first: number,
    readonly end: number,
    readonly date: CivilDate | null,
    readonly notes: readonly ReadingCode[] = NO_NOTES,
  ) {}
}

/** A year stands in it, or no calendar has it. */
export function isFull({ date }: DateReading): boolean {
  return date === null || date.year !== null;
}

/** The parts of the day that place "11/4" in time: "Sáng 21/3". */
export function isDayPart(token: number): boolean {
  return (
    token === W.sáng || token === W.chiều || token === W.tối || token === W.trưa || token === W.đêm || token === W.hôm
  );
}
