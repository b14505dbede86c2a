/** The string formats that the contracts name, each checked in linear time. */

const DATE_TIME =
  /^(\d{4})-(\d{2})-(\d{2})[Tt](\d{2}):(\d{2}):(\d{2})(?:\.\d{1,9})?(?:[Zz]|[+-](\d{2}):(\d{2}))$/;
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** RFC 3339, section 5.6; the leap second 60 only where one can be, at the end of an hour. */
export function isDateTime(text: string): boolean {
  const parts = DATE_TIME.exec(text);
  if (parts === null) return false;
  const [, year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, offsetHour = 0, offsetMinute = 0] =
    parts.map((part) => Number(part ?? 0));
  if (month < 1 || month > 12 || day < 1 || day > daysOf(year, month)) return false;
  if (hour > 23 || minute > 59 || offsetHour > 23 || offsetMinute > 59) return false;
  return second < 60 || (second === 60 && minute === 59);
}

const RESOURCE_ID =
  /^(?:cus|cat|prod|rev|ord|evt|pay|rfd|shp|wal|conv|msg|ntf|dlt|whe|whd)_[0-7][0-9a-hjkmnp-tv-z]{25}$/;
const LONGEST_ID = 40;

/** A TypeID of any kind. Of a text that is too long only that is said, by `maxLength`. */
export function isResourceId(text: string): boolean {
  return RESOURCE_ID.test(text) || [...text].length > LONGEST_ID;
}

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A day that the calendar has, of the years 0001 to 9999 (RFC 3339, `full-date`). */
export function isDate(text: string): boolean {
  const parts = DATE.exec(text);
  if (parts === null) return false;
  const [, year = 0, month = 0, day = 0] = parts.map(Number);
  return year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month);
}

function daysOf(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (DAYS[month - 1] ?? 0);
}

/** One `@` with something before it and a host with a dot behind it; the pattern beside it says the rest. */
export function isEmail(text: string): boolean {
  const at = text.indexOf("@");
  if (at < 1 || at !== text.lastIndexOf("@")) return false;
  const dot = text.indexOf(".", at + 2);
  return dot !== -1 && dot < text.length - 1;
}
