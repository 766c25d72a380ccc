import { addDays } from '../plan/schedule.js';

/** The Monday after the day that it is here and now, `YYYY-MM-DD`. */
export function nextMonday(now: Date): string {
  const pad = (part: number): string => String(part).padStart(2, '0');
  const today = `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
  return addDays(today, (8 - now.getDay()) % 7 || 7);
}
