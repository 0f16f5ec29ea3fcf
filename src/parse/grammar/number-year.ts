import { isDigit } from "../chars.js";

/** Offset behind a year from 1900 to 2099 at `at`; `at` itself where none stands there. */
export function readYear(text: string, at: number): number {
  const first = text.charCodeAt(at);
  const second = text.charCodeAt(at + 1);
  const century = (first === 49 && second === 57) || (first === 50 && second === 48);
  if (
    !century ||
    !isDigit(text.charCodeAt(at + 2)) ||
    !isDigit(text.charCodeAt(at + 3)) ||
    isDigit(text.charCodeAt(at + 4))
  ) {
    return at;
  }
  return at + 4;
}
