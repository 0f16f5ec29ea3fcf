/**
 * Works a value out once for each row and keeps it as long as the row lives.
 *
 * @param make - a pure function of the row.
 */
export function perRow<Row extends object, Value>(make: (row: Row) => Value): (row: Row) => Value {
  const values = new WeakMap<Row, Value>();
  return (row) => {
    const known = values.get(row);
    if (known !== undefined) return known;
    const value = make(row);
    values.set(row, value);
    return value;
  };
}
