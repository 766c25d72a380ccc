/**
 * The roles of the shipped quiz that the guide has a page for. A result names them in commands to go on with; reading the
 * guide for that would cost start-up time, so they stand here, and a test holds them to the guide.
 */
export const GUIDE_ROLES: readonly string[] = [
  'python-programmer',
  'python-developer',
  'python-engineer',
  'software-engineer',
  'web-developer',
  'back-end-developer',
  'full-stack-developer',
  'application-developer',
  'database-engineer',
  'data-analyst',
  'machine-learning-engineer',
  'automation-tester',
  'algorithm-developer',
  'quantitative-programmer',
  'scientific-researcher',
  'automation-engineer',
  'product-developer',
];
