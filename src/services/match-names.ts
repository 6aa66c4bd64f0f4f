/** Names and doses in free text, for the layers that read records and may not reach the engines. */
export { matchMedication, matchTherapy } from '#engines/match-name.ts';
export { parseDailyDose } from '#engines/parse-daily-dose.ts';
