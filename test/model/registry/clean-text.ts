import { expect } from "vitest";

/** Writings that no table may hold: marks apart, Eth for Đ, odd spaces, doubled or hanging spaces, old tone placement. */
export function expectCleanText(text: string): void {
  expect(text).toBe(text.normalize("NFC"));
  expect(text).not.toMatch(/[\u00D0\u00F0\u00A0\u00AD\u200B\uFEFF\u2010-\u2015\u0300-\u036F]/);
  expect(text).not.toMatch(/ {2}|^ | $/);
  expect(text).not.toMatch(/o[àáảãạ](?![a-zà-ỹ])|(?<![qQ])u[ỳýỷỹỵ](?![a-zà-ỹ])/u);
}

/** A full ISO date that the calendar has. */
export function expectIsoDate(date: string): void {
  expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(new Date(`${date}T00:00:00Z`).toISOString().slice(0, 10)).toBe(date);
}
