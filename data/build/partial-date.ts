/** Whether a text is YYYY, YYYY-MM or YYYY-MM-DD and the calendar has it. */
export function isCalendarDate(text: string): boolean {
  const parts = /^([1-9]\d{3})(?:-(\d\d)(?:-(\d\d))?)?$/u.exec(text);
  if (parts === null) return false;
  const [, year, month, day] = parts;
  if (month === undefined) return true;
  if (Number(month) < 1 || Number(month) > 12) return false;
  return (
    day === undefined || (Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month)))
  );
}

/** How many days a month has; `month` counts from 1. */
function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
