/**
 * Folded headers under which forms export who answered, and under which they export what is not an answer: those of
 * Google Forms, Microsoft Forms, LimeSurvey, SurveyMonkey and Typeform.
 */

/** Of several, the one that comes first here names the respondent. */
export const RESPONDENT_HEADERS: readonly string[] = [
  ...['respondent', 'e-mail', 'email', 'email address', 'e-mail address', 'your email', 'your email address'],
  ...['name', 'full name', 'your name', 'what is your name', 'username', 'user name'],
  ...['participant', 'student', 'id', 'student id', 'respondent id', 'response id'],
];

const FORM_HEADERS: ReadonlySet<string> = new Set([
  ...['timestamp', 'score', 'total score'],
  ...['start time', 'completion time', 'last modified time', 'total points', 'quiz feedback', 'language'],
  ...['date submitted', 'submitdate', 'last page', 'lastpage', 'start language', 'startlanguage', 'token'],
  ...['date started', 'startdate', 'date last action', 'datestamp', 'ip address', 'ipaddr', 'referrer url'],
  ...['refurl', 'total time', 'interviewtime', 'duration'],
  ...['collector id', 'date created', 'date modified', 'first name', 'last name', 'custom data 1'],
  ...['#', 'network id', 'start date (utc', 'submit date (utc', 'stage date (utc', 'response type', 'tags'],
  ...['ending'],
]);

/** `Question [Score]`, `Points - Question`, `Group time: Questions` */
const OF_A_QUESTION = /(?: \[(?:score|feedback)\]$|^(?:points|feedback) - |^(?:group|question) time: )/;

/** Whether forms write this column beside the answers. */
export function isFormHeader(header: string): boolean {
  return FORM_HEADERS.has(header) || OF_A_QUESTION.test(header);
}
