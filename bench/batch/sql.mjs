// The yardstick: the quickest SQL for the job that was found for DuckDB 1.5.6 on two threads.
//
// What was tried, by processor time on 300,000 rows, each the median of three runs in turn with this one, which is 1.0.
// Other work shared the machine: less than 0.15 is no difference.
//   CASE a role and question; with z as DOUBLE                      2.7; 3.4
//   CASE to an index, a list of points a role and question          1.7
//   CASE to packed points, three roles in a BIGINT                  1.5
//   packed points in a MAP a question                               2.2
//   packed points in a STRUCT from one CASE a question              1.1 (a fixed ARRAY is not implemented in CASE)
//   packed points in a list a question; two, four questions a list  1.1; 1.1, 1.0
//   packed in HUGEINT (seven roles), in DOUBLE (three)              1.0, 1.0
//   ENUM columns and enum_code in place of CASE                     1.1
//   joins with tables of packed points, two, three, four questions  0.9, 1.0, 1.7
//   UNPIVOT, one join, GROUP BY                                     2.5
//   lines split with string_split in place of read_csv's columns    1.0
//   lists in variables; top role from the low bits of greatest      1.0, 1.1
//   z as DECIMAL(13,4), as DOUBLE                                   1.0, 1.5
//   z looked up as text by join, in a list                          2.3, 8
//   one wide column joined with commas in place of 16               1.0
//   preserve_insertion_order=false, no quotes, default buffer, a memory limit of 400 MB           1.0 to 1.1
//   of it: only reading all cells 0.36, reading and scoring without writing 0.6
// Joins of two questions each were as quick on 1,000,000 rows (0.93 by processor time in one process; 1.06 by the clock,
// medians of 5 whole runs) and can lose the order of the rows, so the lists stay.
// NDJSON: read_ndjson with a STRUCT 1.0, with ENUMs in it 1.1, from_json of lines 1.15, json_extract_string of a list of
// paths 1.85; the default object size, preserve_insertion_order=false: 0.95.

/** Questions that share a list: 4 × 5 × 4 answers have one place each. */
const TOGETHER = 3;
/** Roles that share a BIGINT, and the bits of each. */
const PACKED = 3;
const BITS = 21;
const MASK = 2 ** BITS - 1;
/** The text of z is exact: DECIMAL(5,0) × DECIMAL(4,4) is DECIMAL(9,4). */
const MOST_POINTS = 99_999;
const BUFFER = 8 << 20;

/**
 * @param {import('../../dist/types/index.d.ts').ScoringTable} table of choice questions only
 * @param {string} from a CSV or NDJSON file, whose questions are in the table's order
 * @param {string} to a CSV file: respondent, role, z of each role
 */
export function scoringSql(table, from, to) {
  const roles = table.quiz.roles.map(({ id }) => id);
  const questions = table.questions.map(({ id, responses, points }) => ({
    id,
    options: responses.map((option, at) => ({
      id: option,
      points: [...points.subarray(at * roles.length, (at + 1) * roles.length)],
    })),
  }));
  const least = lowest(questions, roles);
  const groups = chunks(questions, TOGETHER);
  const packs = chunks([...roles.keys()], PACKED);
  return `
    COPY (
      WITH
        sheets AS (SELECT * FROM ${source(from, questions)}),
        places AS (
          SELECT respondent, ${groups.map((group, at) => `${place(group)} AS g${at}`)} FROM sheets),
        sums AS (
          SELECT respondent, ${packs.map((pack, at) => `${sum(groups, pack)} AS s${at}`)} FROM places),
        points AS (SELECT respondent, ${packs.flatMap((pack, at) => unpacked(pack, at, least))} FROM sums)
      SELECT respondent, ${topRole(roles)} AS role,
        ${roles.map((id, role) => `p${role}::DECIMAL(5,0) * 0.0001::DECIMAL(4,4) AS ${name(id)}`)}
      FROM points
    ) TO ${text(to)} (FORMAT csv, HEADER)`;
}

function source(file, questions) {
  if (!file.endsWith('.ndjson')) {
    const columns = ['respondent', ...questions.map(({ id }) => id)].map((id) => `${text(id)}: 'VARCHAR'`);
    return `read_csv(${text(file)}, auto_detect=false, header=true, delim=',', quote='"', escape='"',
      buffer_size=${BUFFER}, columns={${columns}})`;
  }
  const answers = `STRUCT(${questions.map(({ id }) => `${name(id)} VARCHAR`)})`;
  return `(SELECT respondent, answers.* FROM read_ndjson(${text(file)},
    maximum_object_size=1048576, columns={respondent: 'VARCHAR', answers: ${text(answers)}}))`;
}

/** The place of a group's answers in its lists, from 1: every CASE gives its share of it. */
function place(group) {
  let step = 1;
  return group
    .map(({ id, options }, at) => {
      const first = at === 0 ? 1 : 0;
      const cases = options.map((option, which) => `WHEN ${text(option.id)} THEN ${first + which * step}`);
      step *= options.length;
      return `CASE ${name(id)} ${cases.join(' ')} END`;
    })
    .join(' + ');
}

function sum(groups, pack) {
  return groups.map((group, at) => `([${packedPoints(group, pack)}]::BIGINT[])[g${at}]`).join(' + ');
}

/** For each way to answer a group, in the order of `place`: the points above the least, the first role in the low bits. */
function packedPoints(group, pack) {
  let sums = [0n];
  for (const { options } of group) {
    const packed = options.map(({ points }) =>
      pack.reduce((all, role, at) => {
        const least = Math.min(...options.map((option) => option.points[role]));
        return all + (BigInt(points[role] - least) << BigInt(at * BITS));
      }, 0n),
    );
    sums = packed.flatMap((added) => sums.map((before) => before + added));
  }
  return sums;
}

function unpacked(pack, at, least) {
  return pack.map((role, place) => {
    const bits = `(s${at} >> ${place * BITS}) & ${MASK}`;
    return `(${bits})::INTEGER + (${least[role]}) AS p${role}`;
  });
}

/** The first of those with the most points. */
function topRole(roles) {
  const cases = roles.map((id, role) => `WHEN p${role} THEN ${text(id)}`);
  return `CASE greatest(${roles.map((_, role) => `p${role}`)}) ${cases.join(' ')} END`;
}

/** The least points that a role can have, which the packed ones are counted from. */
function lowest(questions, roles) {
  return roles.map((_, role) => {
    let [least, most] = [0, 0];
    for (const { options } of questions) {
      least += Math.min(...options.map(({ points }) => points[role]));
      most += Math.max(...options.map(({ points }) => points[role]));
    }
    if (most - least > MASK || Math.max(most, -least) > MOST_POINTS) throw new Error('Points are too many.');
    return least;
  });
}

const text = (value) => `'${value.replaceAll("'", "''")}'`;
const name = (id) => `"${id}"`;

function chunks(list, size) {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, at) =>
    list.slice(at * size, (at + 1) * size),
  );
}
