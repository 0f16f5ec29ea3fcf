import type { DocumentTypeId } from "../../model/registry/document-types.js";
import { isDigit } from "../chars.js";
import { leadingZeros } from "./identity-key.js";

/** Values by type and serial of documents: 05 and 5 are one, as are 30a and 30A. A key of both in one string would be made for every mention. */
export class BySerial<T> {
  private readonly types: Map<DocumentTypeId | null, Map<string, T>> = new Map();

  get(type: DocumentTypeId | null, serialText: string): T | undefined {
    return this.types.get(type)?.get(foldSerial(serialText));
  }

  set(type: DocumentTypeId | null, serialText: string, value: T): void {
    let serials = this.types.get(type);
    if (serials === undefined) {
      serials = new Map();
      this.types.set(type, serials);
    }
    serials.set(foldSerial(serialText), value);
  }
}

/** A letter of a serial is its last character. */
function foldSerial(serialText: string): string {
  const serial = serialText.slice(leadingZeros(serialText));
  return isDigit(serial.charCodeAt(serial.length - 1)) ? serial : serial.toLowerCase();
}
