import type pg from 'pg';

/** People a statement: a chunk fits into memory, and a line of progress is not far off. */
const CHUNK = 50_000;

const FIRST =
  `Wren Moss Hollis Aster Fern Sorrel Linden Juniper Briar Clover Rowan Sage Heath Ivy Laurel Basil
  Bryony Cedar Elder Flint Hazel Iris Larch Maple Myrtle Olive Pip Quill Reed Robin Rue Sedge Tansy Umber Vetch
  Willow Yarrow Ash Birch Coral`.split(/\s+/);
const LAST_BEGIN =
  `Brom Cald Dorr Elm Fald Garr Hurn Ilk Jarr Kest Lorm Marr Nesk Ost Perr Quor Rusk Sorn
  Tarn Ulv Vesk Wend Yarl Zell`.split(/\s+/);
const LAST_MIDDLE = 'a al an ar e el en er i il in ir o ol on or u ul un ur y yl yn yr'.split(
  /\s+/,
);
const LAST_END = 'by croft dale ford ham ley man ness son ton wick worth'.split(/\s+/);

/**
 * Fills a clinic with so many people and their caseload rows, straight into the tables: 4 in 100 at
 * risk, 15 not improved, about a quarter overdue, the rest steady. The same for the same size.
 */
export async function fillCaseload(
  owner: pg.Client,
  clinicId: string,
  people: number,
): Promise<void> {
  for (let from = 1; from <= people; from += CHUNK) {
    await owner.query('begin');
    await owner.query(`set local duet.clinic_id = '${clinicId}'`);
    await owner.query(PEOPLE, [clinicId, from, Math.min(people, from + CHUNK - 1)]);
    for (const insert of INSERTS) await owner.query(insert);
    await owner.query('commit');
  }
  for (const table of ['patient', 'patient_name_word', 'chart', 'caseload']) {
    await owner.query(`vacuum (analyze) ${table}`);
  }
}

/** Text arrays are written into the statement; they hold letters alone. */
const array = (words: readonly string[]) => `array['${words.join("', '")}']`;
const pick = (words: readonly string[], digits: string) =>
  `(${array(words)})[1 + mod(${digits}, ${words.length})]`;

/** Numbers from 0 to 65,535 out of a digest of the person's number, four digits each. */
const draw = (at: number) => `('x0000' || substr(digest, ${1 + 4 * at}, 4))::bit(32)::int`;

/** People with ids in the order of time, as Duet makes them, and six draws each. */
const PEOPLE = `
  create temporary table person on commit drop as
  select $1::uuid clinic_id,
    (lpad(to_hex(1700000000000 + n), 12, '0') || '7' || substr(digest, 1, 3)
      || '8' || substr(digest, 4, 15))::uuid id,
    ${pick(FIRST, draw(0))} first,
    ${pick(LAST_BEGIN, draw(1))} || ${pick(LAST_MIDDLE, draw(2))} || ${pick(LAST_END, draw(3))} last,
    ${draw(4)} / 65536.0 a, ${draw(5)} / 65536.0 b, ${draw(6)} / 65536.0 c, ${draw(7)} / 65536.0 d
  from generate_series($2::bigint, $3::bigint) n, md5('person ' || n) digest`;

const TODAY = `date '2026-11-23'`;

/** As long as those of a person in treatment for a year. */
const REASONS = `'[{"group":"overdue","code":"measure-due","values":{"since":"2026-10-12"}},
  {"group":"steady","code":"under-way","values":{"step":2,"since":"2026-08-31"}}]'::jsonb`;

const TREATMENT = `'{"medications":[{"name":"Sertraline","dailyDoseMg":100,"since":"2026-08-31"}],
  "therapies":[{"name":"CBT","sessionsAttended":11,"endedOn":null}]}'::jsonb`;

const POINTS = Array.from({ length: 12 }, (_, at) => `["2026-11-${10 + at}",${20 - at}]`);
const SPARKLINE = `'[${POINTS.join(',')}]'::jsonb`;

const INSERTS = [
  `insert into patient (clinic_id, id, name, name_order, birth_date, sex, identifiers, demo, created_at)
   select clinic_id, id, first || ' ' || last, lower(first || ' ' || last), '1980-01-01', 'female',
     '[]', false, '2026-01-01' from person`,
  `insert into patient_name_word (clinic_id, word, patient_id)
   select clinic_id, lower(word), id from person, unnest(array[first, last]) word`,
  'insert into chart (clinic_id, patient_id, version) select clinic_id, id, 36 from person',
  `insert into caseload (clinic_id, patient_id, chart_version, assessed_on, risk_rank, risk_tier,
     not_improved_since, measure_due_at, review_due_at, last_contact_at, last_score_at, instrument,
     total, band, percent_change, trajectory, treatment, reasons, treatment_now, sparkline)
   select clinic_id, id, 36, ${TODAY},
     case when a < 0.01 then 1 when a < 0.04 then 2 end,
     case when a < 0.01 then 'red' when a < 0.04 then 'orange' when a < 0.1 then 'yellow' else 'none' end,
     case when b < 0.15 then ${TODAY} - (b * 400)::int when b < 0.25 then ${TODAY} + (b * 200)::int end,
     case when c > 0.03 then ${TODAY} - 20 + (c * 80)::int end,
     ${TODAY} - 5 + (d * 90)::int,
     case when d > 0.02 then ${TODAY} - ((1 - c) * 60)::int end,
     case when c > 0.05 then ${TODAY} - (d * 70)::int end,
     case when c > 0.05 then 'phq-9' end,
     case when c > 0.05 then (b * 27)::int end,
     case when c > 0.05 then 'moderate' end,
     case when c > 0.15 then round((d * 150 - 100)::numeric, 1) end,
     case when c > 0.05 then 'partial-response' else 'unknown' end,
     (array['none', 'medication', 'therapy', 'combined'])[1 + floor(d * 4)::int],
     ${REASONS}, ${TREATMENT}, ${SPARKLINE}
   from person`,
];
