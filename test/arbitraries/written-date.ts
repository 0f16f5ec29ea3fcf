import fc from "fast-check";

const two = (value: number) => String(value).padStart(2, "0");

const days = fc.date({ min: new Date("2006-01-01"), max: new Date("2026-12-31"), noInvalidDate: true }).map((date) => ({
  day: date.getUTCDate(),
  month: date.getUTCMonth() + 1,
  year: date.getUTCFullYear(),
}));

const places = fc.constantFrom("Hà Nội, ", "Thành phố Hồ Chí Minh, ", "Bắc Ninh, ");

/** Dates as NĐ 30/2020/NĐ-CP wants them: zero before days below 10 and before January and February; in full behind a place. */
export const rightDates: fc.Arbitrary<string> = fc
  .tuple(
    days,
    fc.constantFrom("/", "-", "."),
    fc.constantFrom("", "ngày "),
    places,
    fc.constantFrom("full", "dateline", "short"),
  )
  .map(([{ day, month, year }, sign, word, place, form]) => {
    const parts = [two(day), month < 3 ? two(month) : String(month), String(year)] as const;
    if (form === "short") return word + parts.join(sign);
    return `${form === "dateline" ? place : ""}ngày ${parts[0]} tháng ${parts[1]} năm ${parts[2]}`;
  });

const numbers = fc.integer({ min: 0, max: 40 }).map(String);

/** Dates with faults: no zeros, days that no calendar has, two digits of the year, a slip, another form of the text. */
export const faultyDates: fc.Arbitrary<string> = fc
  .record({
    place: fc.oneof(fc.constant(""), places),
    word: fc.constantFrom("", "ngày ", "này ", "Ngày "),
    day: numbers,
    month: fc.integer({ min: 0, max: 14 }).map(String),
    year: fc.oneof(
      fc.integer({ min: 1945, max: 2030 }).map(String),
      numbers.map((year) => year.padStart(2, "0")),
    ),
    marks: fc.constantFrom([" tháng ", " năm "], ["/", "/"], ["-", "-"], [".", "."], [" / ", " / "], ["/", " năm "]),
    form: fc.constantFrom("NFC", "NFD", "hidden"),
  })
  .map(({ place, word, day, month, year, marks, form }) => {
    const text = place + word + day + marks[0] + month + marks[1] + year;
    return form === "NFD"
      ? text.normalize("NFD")
      : form === "hidden"
        ? `${text.slice(0, 6)}\u200b${text.slice(6)}`
        : text;
  });
