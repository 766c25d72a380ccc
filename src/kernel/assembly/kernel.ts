// The inner loops of a batch in AssemblyScript, for WebAssembly: JavaScript takes several times as long for them. They read
// and write memory that ../kernel.ts lays out; addresses are bytes, numbers are 32 bits wide, nothing is allocated.
//
// Whatever is not written as records before it were, `scan…` refuses: the strict parser then reads the record, and what it
// finds is learned. So nothing here decides what is right; it only recognises what was right before.

// Set once, by `layOut`.
/** [kind] → where a spelling of this kind may be found: the places of two telling bytes, then a bucket for each pair. */
let spellings: usize;
/** [question] → the place of its response, −1 where it is not answered. */
let chosen: usize;
let questions: i32;
/** [byte] → 1 where it may stand in a cell or a name as it is. */
let plain: usize;
/** Groups of questions: a table of sums, how many questions, and what one step of each moves in the table, in bytes. */
let groups: usize;
let groupCount: i32;
/** [role] → points, filled up to whole vectors. */
let points: usize;
let vectors: i32;
/** Tracks: how many roles, their places, and where the first two go. */
let tracks: usize;
let trackCount: i32;
/** [n] → the four digits of n, 0 … 9999. */
let digits: usize;

export function layOut(
  spellings_: usize,
  chosen_: usize,
  questions_: i32,
  plain_: usize,
  groups_: usize,
  groupCount_: i32,
  points_: usize,
  vectors_: i32,
  tracks_: usize,
  trackCount_: i32,
  digits_: usize,
): void {
  spellings = spellings_;
  chosen = chosen_;
  questions = questions_;
  plain = plain_;
  groups = groups_;
  groupCount = groupCount_;
  points = points_;
  vectors = vectors_;
  tracks = tracks_;
  trackCount = trackCount_;
  digits = digits_;
}

// What `scan…` found.
/** Where the respondent's name stands; `nameTo` is 0 where there is none. */
export let nameFrom: usize = 0;
export let nameTo: usize = 0;
export let answered: i32 = 0;

const LF: i32 = 0x0a;
const CR: i32 = 0x0d;
const SPACE: i32 = 0x20;
const QUOTE: i32 = 0x22;
const COMMA: i32 = 0x2c;
const MINUS: i32 = 0x2d;
const DOT: i32 = 0x2e;
const ZERO: i32 = 0x30;
const BACKSLASH: i32 = 0x5c;
const MAP: i32 = 0x7b;
const MAP_END: i32 = 0x7d;

// --- Spellings -------------------------------------------------------------------------------------------------------

const BUCKETS: i32 = 64;
const KIND_BYTES: i32 = 8 + 4 * BUCKETS;
/** Fields of a spelling: its first 16 bytes and which of their bits count, then these. */
const MASK: usize = 16;
const LENGTH: usize = 32;
const VALUE: usize = 36;
/** The next in its bucket; 0 for none. */
const NEXT: usize = 40;
/** Where the bytes beyond the first 16 stand. */
const REST: usize = 44;

// @ts-ignore: decorator
@inline
function byteAt(at: usize): i32 {
  return <i32>load<u8>(at);
}

// @ts-ignore: decorator
@inline
function kindOf(place: i32): usize {
  return spellings + place * KIND_BYTES;
}

/** The spelling of a kind that stands at `at`, 0 where none that is known does. */
// @ts-ignore: decorator
@inline
function find(kind: usize, at: usize): usize {
  const one = byteAt(at + load<i32>(kind));
  const other = byteAt(at + load<i32>(kind, 4));
  let spelling = <usize>load<i32>(kind + (((one * 31 + other) & (BUCKETS - 1)) << 2), 8);
  const here = v128.load(at);
  while (spelling !== 0 && !standsAt(spelling, here, at)) spelling = <usize>load<i32>(spelling, NEXT);
  return spelling;
}

// @ts-ignore: decorator
@inline
function standsAt(spelling: usize, here: v128, at: usize): bool {
  if (v128.any_true(v128.and(v128.xor(here, v128.load(spelling)), v128.load(spelling, MASK)))) return false;
  return load<i32>(spelling, LENGTH) <= 16 || hasRest(spelling, at);
}

function hasRest(spelling: usize, at: usize): bool {
  const rest = <usize>load<i32>(spelling, REST);
  const length = load<i32>(spelling, LENGTH) - 16;
  return memory.compare(at + 16, rest, length) === 0;
}

// @ts-ignore: decorator
@inline
function plainEnd(from: usize): usize {
  let at = from;
  while (load<u8>(plain + byteAt(at)) !== 0) at++;
  return at;
}

/** Where a name ends that stands anywhere as it is (no formula, nothing that needs quotes), 0 for any other. */
// @ts-ignore: decorator
@inline
function nameEnd(from: usize): usize {
  const first = byteAt(from);
  const letter = first | 0x20;
  if ((letter < 0x61 || letter > 0x7a) && (first < ZERO || first > ZERO + 9)) return 0;
  let at = from + 1;
  while ((load<u8>(plain + byteAt(at)) & IN_NAME) !== 0) at++;
  return at - from > LONGEST_NAME || byteAt(at - 1) === SPACE ? 0 : at;
}

/** Of a plain byte: whether it may stand in a name too. */
const IN_NAME: i32 = 2;
/** Longer names are left to the strict parser. */
const LONGEST_NAME: usize = 200;

// --- Tables ----------------------------------------------------------------------------------------------------------

/** What a column is. */
const ANSWER: i32 = 0;
const CHECKED: i32 = 1;
const RESPONDENT: i32 = 2;

/**
 * Reads one record of a table.
 * @param columns for each: what it is, its question, whether that has to be answered, and its kind of spellings
 * @returns where the record ends, its line break included; 0 where it is not certain what it says
 */
export function scanRow(from: usize, columns: usize, count: i32, delimiter: i32): usize {
  let at = from;
  answered = 0;
  nameTo = 0;
  for (let c = 0; c < count; c++, columns += 16) {
    const what = load<i32>(columns);
    const isLast = c === count - 1;
    if (what <= CHECKED) {
      const place = chosen + (load<i32>(columns, 4) << 2);
      const first = byteAt(at);
      if (first === delimiter || first === LF || first === CR) {
        // Blank. At the end of the row there is no delimiter, and nowhere else the end of the row.
        if ((first === delimiter) === isLast || load<i32>(columns, 8) !== 0) return 0;
        if (what === ANSWER) store<i32>(place, -1);
        at++;
        continue;
      }
      const spelling = find(<usize>load<i32>(columns, 12), at);
      if (spelling === 0) return 0;
      at += load<i32>(spelling, LENGTH);
      if (what === CHECKED) continue;
      const value = load<i32>(spelling, VALUE);
      store<i32>(place, value);
      if (value >= 0) answered++;
    } else {
      // Some forms say `anonymous` of everybody.
      const end = what === RESPONDENT ? nameEnd(at) : plainEnd(at);
      if (end === 0) return 0;
      const ending = byteAt(end);
      if (isLast ? ending !== LF && ending !== CR : ending !== delimiter) return 0;
      if (what === RESPONDENT) {
        if (end - at === 9 && byteAt(at) === 0x61) return 0;
        nameFrom = at;
        nameTo = end;
      }
      at = end + 1;
    }
  }
  // A row without an answer may be one without anything.
  if (answered === 0) return 0;
  if (byteAt(at - 1) === LF) return at;
  return byteAt(at) === LF ? at + 1 : 0;
}

// --- JSON ------------------------------------------------------------------------------------------------------------

/** Keys of a sheet, as their spellings mean them. */
const KEY_RESPONDENT: i32 = 0;
const KEY_ANSWERS: i32 = 1;

/** In how many sheets an answer was looked for: tells the answers of this one from those before. */
let sheet: i32 = 0;

/**
 * Reads one sheet. Its kinds of spellings: the answers of each question, the values of each key of a sheet, the keys of a
 * sheet, the ids of the questions.
 * @param seen [question] → the sheet that had an answer to it last
 * @param required for each question whether it has to be answered
 * @param oneLine whether it ends with its line, else at `to`
 * @returns where it ends; 0 where it is not certain what it says
 */
export function scanSheet(
  from: usize,
  to: usize,
  keys: i32,
  seen: usize,
  required: usize,
  oneLine: bool,
): usize {
  const sheetKeys = questions + keys;
  sheet++;
  answered = 0;
  nameTo = 0;
  for (let q = 0; q < questions; q++) store<i32>(chosen + (q << 2), -1);
  let at = skip(from, oneLine);
  if (byteAt(at) !== MAP) return 0;
  let keysSeen = 0;
  while (byteAt(at) !== MAP_END) {
    // The first time it is the opening bracket, afterwards a comma.
    at = skip(at + 1, oneLine);
    const found = find(kindOf(sheetKeys), at);
    if (found === 0) return 0;
    const key = load<i32>(found, VALUE);
    if (keysSeen & (1 << key)) return 0;
    keysSeen |= 1 << key;
    at = skip(at + load<i32>(found, LENGTH), oneLine);
    if (key === KEY_ANSWERS) {
      at = scanAnswers(at, sheetKeys + 1, seen, oneLine);
      if (at === 0) return 0;
    } else if (key === KEY_RESPONDENT) {
      if (byteAt(at) !== QUOTE) return 0;
      nameFrom = at + 1;
      nameTo = nameEnd(nameFrom);
      if (nameTo === 0 || byteAt(nameTo) !== QUOTE) return 0;
      at = nameTo + 1;
    } else {
      const value = find(kindOf(questions + key), at);
      if (value === 0) return 0;
      // The byte that ends a spelling is not part of the value.
      at += load<i32>(value, LENGTH) - 1;
    }
    at = skip(at, oneLine);
    if (byteAt(at) !== MAP_END && byteAt(at) !== COMMA) return 0;
  }
  if ((keysSeen & (1 << KEY_ANSWERS)) === 0) return 0;
  for (let q = 0; q < questions; q++)
    if (load<u8>(required + q) !== 0 && load<i32>(chosen + (q << 2)) < 0) return 0;
  at = skip(at + 1, oneLine);
  if (!oneLine) return at === to ? to : 0;
  if (byteAt(at) === CR) at++;
  return byteAt(at) === LF ? at + 1 : 0;
}

function scanAnswers(from: usize, ids: i32, seen: usize, oneLine: bool): usize {
  if (byteAt(from) !== MAP) return 0;
  let at = skip(from + 1, oneLine);
  if (byteAt(at) === MAP_END) return at + 1;
  const idKind = kindOf(ids);
  while (true) {
    const id = find(idKind, at);
    if (id === 0) return 0;
    const question = load<i32>(id, VALUE);
    // A second answer to the same question.
    if (load<i32>(seen + (question << 2)) === sheet) return 0;
    store<i32>(seen + (question << 2), sheet);
    at = skip(at + load<i32>(id, LENGTH), oneLine);
    const answer = find(kindOf(question), at);
    if (answer === 0) return 0;
    const value = load<i32>(answer, VALUE);
    store<i32>(chosen + (question << 2), value);
    if (value >= 0) answered++;
    at = skip(at + load<i32>(answer, LENGTH) - 1, oneLine);
    if (byteAt(at) === MAP_END) return at + 1;
    if (byteAt(at) !== COMMA) return 0;
    at = skip(at + 1, oneLine);
  }
}

/** Where the next byte is that is no white space. */
// @ts-ignore: decorator
@inline
function skip(from: usize, oneLine: bool): usize {
  let at = from;
  while (true) {
    const byte = byteAt(at);
    if (byte > SPACE || (byte !== SPACE && byte !== 9 && (oneLine || (byte !== LF && byte !== CR))))
      return at;
    at++;
  }
}

// --- Scores ----------------------------------------------------------------------------------------------------------

/** Adds up the points of each role, and finds the first two of each track. */
export function addUp(): void {
  for (let v = 0; v < vectors; v++) v128.store(points + (v << 4), i32x4.splat(0));
  let question = chosen;
  let group = groups;
  for (let g = 0; g < groupCount; g++) {
    let sums = <usize>load<i32>(group);
    const end = question + (load<i32>(group, 4) << 2);
    group += 8;
    for (; question < end; question += 4, group += 4) sums += (load<i32>(question) + 1) * load<i32>(group);
    for (let v = 0; v < vectors; v++) {
      const offset = v << 4;
      v128.store(points + offset, i32x4.add(v128.load(points + offset), v128.load(sums + offset)));
    }
  }
  let track = tracks;
  for (let t = 0; t < trackCount; t++) track = findFirstTwo(track);
}

/** The role with the most points and the one after it; equal ones in the file's order. @returns the next track */
function findFirstTwo(track: usize): usize {
  const end = track + 12 + (load<i32>(track) << 2);
  let top = load<i32>(track, 12);
  let most = load<i32>(points + (top << 2));
  let runnerUp = -1;
  let second = 0;
  for (let at = track + 16; at < end; at += 4) {
    const role = load<i32>(at);
    const score = load<i32>(points + (role << 2));
    if (score > most) {
      runnerUp = top;
      second = most;
      top = role;
      most = score;
    } else if (runnerUp < 0 || score > second) {
      runnerUp = role;
      second = score;
    }
  }
  store<i32>(track, top, 4);
  store<i32>(track, runnerUp, 8);
  return end;
}

// --- Rows of CSV -----------------------------------------------------------------------------------------------------

/** What a cell shows; the second number of each is an address. */
const CELL_NAME: i32 = 0;
const CELL_ANSWERED: i32 = 1;
/** A text, which is the same in each row. */
const CELL_TEXT: i32 = 2;
/** Of a track: its top role, that one's score, the runner-up; 6 is the lead. */
const CELL_ROLE: i32 = 3;
const CELL_Z: i32 = 4;
const CELL_RUNNER_UP: i32 = 5;
/** The scores of some roles: how many, and their places. */
const CELL_SCORES: i32 = 7;

/** Where the last row ends. */
export let rowsEnd: usize = 0;

/**
 * Writes the row of the sheet that was scanned and added up.
 * @param out where, with room for the longest row and its name
 * @param cells for each: what it shows, and of what
 * @param titles [role] → where its text stands and how long it is
 */
export function writeRow(out: usize, cells: usize, count: i32, titles: usize): usize {
  let at = out;
  const end = cells + (count << 3);
  for (let cell = cells; cell < end; cell += 8) {
    const what = load<i32>(cell);
    const subject = <usize>load<i32>(cell, 4);
    if (cell > cells) store<u8>(at++, COMMA);
    if (what === CELL_SCORES) at = putScores(at, subject);
    else if (what === CELL_NAME) {
      copy(at, nameFrom, nameTo - nameFrom);
      at += nameTo - nameFrom;
    } else if (what === CELL_ANSWERED) at = putWhole(at, answered);
    else if (what === CELL_TEXT) at = putText(at, subject);
    else {
      const top = load<i32>(subject, 4);
      const runnerUp = load<i32>(subject, 8);
      if (what === CELL_ROLE) at = putText(at, titles + (top << 3));
      else if (what === CELL_Z) at = putPoints(at, load<i32>(points + (top << 2)));
      else if (runnerUp >= 0) {
        if (what === CELL_RUNNER_UP) at = putText(at, titles + (runnerUp << 3));
        else at = putPoints(at, load<i32>(points + (top << 2)) - load<i32>(points + (runnerUp << 2)));
      }
    }
  }
  store<u8>(at, LF);
  return at + 1;
}

// @ts-ignore: decorator
@inline
function putText(at: usize, text: usize): usize {
  const length = load<i32>(text, 4);
  copy(at, <usize>load<i32>(text), length);
  return at + length;
}

/** Copies 16 bytes at a time: there is room for as many more, on both sides. */
// @ts-ignore: decorator
@inline
function copy(to: usize, from: usize, length: usize): void {
  for (let done: usize = 0; done < length; done += 16) v128.store(to + done, v128.load(from + done));
}

/** Points are ten-thousandths: four decimals. */
// @ts-ignore: decorator
@inline
function putPoints(at: usize, score: i32): usize {
  let value = score;
  if (value < 0) {
    store<u8>(at++, MINUS);
    value = -value;
  }
  const whole = value / 10_000;
  if (whole < 10) store<u8>(at++, ZERO + whole);
  else at = putWhole(at, whole);
  store<u8>(at, DOT);
  store<i32>(at + 1, load<i32>(digits + ((value - 10_000 * whole) << 2)));
  return at + 5;
}

function putScores(from: usize, list: usize): usize {
  const end = list + 4 + (load<i32>(list) << 2);
  let at = putPoints(from, load<i32>(points + (load<i32>(list, 4) << 2)));
  for (let role = list + 8; role < end; role += 4) {
    const score = load<i32>(points + (load<i32>(role) << 2));
    const isNegative = score < 0;
    const value = isNegative ? -score : score;
    const whole = value / 10_000;
    if (whole > 9) {
      store<u8>(at, COMMA);
      at = putPoints(at + 1, score);
      continue;
    }
    // Most of a row is this, so it is written four bytes at a time: `,-0.` or `,0.`, and the decimals.
    store<i32>(at, isNegative ? 0x2e302d2c + (whole << 16) : 0x002e302c + (whole << 8));
    at += isNegative ? 4 : 3;
    store<i32>(at, load<i32>(digits + ((value - 10_000 * whole) << 2)));
    at += 4;
  }
  return at;
}

function putWhole(from: usize, value: i32): usize {
  let length = 1;
  for (let rest = value; rest > 9; rest /= 10) length++;
  let rest = value;
  for (let at = from + length - 1; at >= from; at--) {
    store<u8>(at, ZERO + (rest % 10));
    rest /= 10;
  }
  return from + length;
}

// --- Many records ----------------------------------------------------------------------------------------------------

/** How many records the last call has scored. */
export let scored: i32 = 0;

/**
 * Scores rows of a table and writes rows of CSV until one is not certain, or the room is used up.
 * @param names gets for each record where its name begins and ends
 * @param most records that there is room for
 * @returns where it stopped
 */
export function scoreRows(
  from: usize,
  to: usize,
  columns: usize,
  columnCount: i32,
  delimiter: i32,
  out: usize,
  cells: usize,
  cellCount: i32,
  titles: usize,
  names: usize,
  most: i32,
): usize {
  let at = from;
  scored = 0;
  rowsEnd = out;
  while (at < to && scored < most) {
    const next = scanRow(at, columns, columnCount, delimiter);
    if (next === 0) break;
    finishRecord(cells, cellCount, titles, names);
    at = next;
  }
  return at;
}

/** The same for sheets in JSON, one a line. */
export function scoreLines(
  from: usize,
  to: usize,
  keys: i32,
  seen: usize,
  required: usize,
  out: usize,
  cells: usize,
  cellCount: i32,
  titles: usize,
  names: usize,
  most: i32,
): usize {
  let at = from;
  scored = 0;
  rowsEnd = out;
  while (at < to && scored < most) {
    const next = scanSheet(at, to, keys, seen, required, true);
    if (next === 0 || nameTo === 0) break;
    finishRecord(cells, cellCount, titles, names);
    at = next;
  }
  return at;
}

function finishRecord(cells: usize, cellCount: i32, titles: usize, names: usize): void {
  addUp();
  rowsEnd = writeRow(rowsEnd, cells, cellCount, titles);
  store<i32>(names + (scored << 3), <i32>nameFrom);
  store<i32>(names + (scored << 3), <i32>nameTo, 4);
  scored++;
}
