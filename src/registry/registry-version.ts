/** Day of the data of the tables: year, month and day with dots, so that it is not taken for a version of the code. */
export const registryVersion: string = "2026.11.29";
