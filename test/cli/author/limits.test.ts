import { BadLimit, flagName, limitsOfFile, parseLimit, setLimits } from '../../../src/cli/author/limits.js';
import { DEFAULT_LIMITS } from '../../../src/quiz/audit-limits.js';
import { PARTS } from '../../../src/quiz/written.js';
import { LIMIT_KEYS } from '../../../src/quiz/written-limits.js';
import { LIMIT_NAMES } from '../../../src/render/audit/words.js';
import { demo } from '../../builders.js';
import { temporaryFolder } from '../folder.js';

const folder = temporaryFolder();

/** What is wrong with a limit. */
function refusal(text: string): string {
  try {
    parseLimit(text);
  } catch (error) {
    if (error instanceof BadLimit) return error.message;
    throw error;
  }
  return '';
}

describe('a limit of the command line', () => {
  test('is a name and a value', () => {
    expect(parseLimit('share=0.7,1.4')).toEqual({ share: [0.7, 1.4] });
    expect(parseLimit('pattern=close')).toEqual({ pattern: 'close' });
    expect(parseLimit('decides=0.01')).toEqual({ decides: 0.01 });
    expect(parseLimit('sensitivity=.1')).toEqual({ sensitivity: 0.1 });
  });

  test('may have hyphens, underscores, capitals and spaces', () => {
    expect(parseLimit('role-correlation=0.85')).toEqual({ role_correlation: 0.85 });
    expect(parseLimit('role_correlation=0.85')).toEqual({ role_correlation: 0.85 });
    expect(parseLimit(' Trait-Correlation = 1 ')).toEqual({ trait_correlation: 1 });
    expect(parseLimit('share= 0.7, 1.4')).toEqual({ share: [0.7, 1.4] });
    expect(parseLimit('pattern=CLOSE')).toEqual({ pattern: 'close' });
  });

  test('with a name that there is none of is refused with the one that was meant', () => {
    expect(refusal('shares=1,2')).toBe('There is no limit "shares". Did you mean "share"?');
    expect(refusal('role-corelation=1')).toBe(
      'There is no limit "role-corelation". Did you mean "role-correlation"?',
    );
    expect(refusal('x=1')).toBe(
      'There is no limit "x". Choose from: share, pattern, role-correlation, trait-correlation, decides, close, sensitivity.',
    );
  });

  test.each(['share', 'share=', '=1', '', 'share 1,2'])('"%s" is no name and value', (text) => {
    expect(refusal(text)).toBe('A limit is a name and a value: share=0.7,1.4 or pattern=close.');
  });

  test.each([
    'share=0.7',
    'share=1.4,0.7',
    'share=-1,2',
    'share=1,101',
    'share=a,b',
    'share=1,2,3',
    'share=,',
  ])('%s is not two multiples', (text) => {
    expect(refusal(text)).toBe(
      'share takes the least and the most multiple of the fair share, from 0 to 100: share=0.7,1.4.',
    );
  });

  test.each(['1.5', '-0.1', '5%', 'NaN', '1e-3', 'Infinity'])('%s is no share of sheets', (value) => {
    expect(refusal(`decides=${value}`)).toBe('decides takes a number from 0 to 1, such as decides=0.01.');
  });

  test('that is no verdict is refused with the one that was meant', () => {
    expect(refusal('pattern=clos')).toBe(
      'pattern takes a verdict, and "clos" is none. Did you mean "close"?',
    );
  });
});

describe('the limits of an audit', () => {
  test('are the defaults, over which goes the file, over which goes the command line', () => {
    const { limits, origins } = setLimits({ close: 0.5, share: [0.7, 1.4] }, { share: [0.9, 1.1] });
    expect(limits).toEqual({ ...DEFAULT_LIMITS, close: 0.5, share: [0.9, 1.1] });
    expect(origins).toEqual({
      share: 'flag',
      pattern: 'default',
      roleCorrelation: 'default',
      traitCorrelation: 'default',
      decides: 'default',
      close: 'file',
      sensitivity: 'default',
    });
  });

  test('are known by hyphen and by underscore', () => {
    const { origins } = setLimits({ role_correlation: 0.8 }, { trait_correlation: 0.7 });
    expect([origins.roleCorrelation, origins.traitCorrelation]).toEqual(['file', 'flag']);
  });

  test('are read from the file and from those that it includes', async () => {
    folder.put('quiz.yaml', `include: [audit.yaml]\naudit: { close: 0.5 }\n${demo()}`);
    folder.put('audit.yaml', 'audit: { pattern: close }');
    expect(await limitsOfFile('quiz.yaml', { cwd: folder.path })).toEqual({ close: 0.5, pattern: 'close' });
  });

  test('of a file that is no sound quiz are not taken for the defaults: its problems are told', async () => {
    folder.put('quiz.yaml', demo({ 12: null }));
    await expect(limitsOfFile('quiz.yaml', { cwd: folder.path })).rejects.toThrow(
      'quiz.yaml:10:5: "text" is missing. Add it.',
    );
    folder.put('quiz.yaml', 'audit: [');
    await expect(limitsOfFile('quiz.yaml', { cwd: folder.path })).rejects.toThrow(/^quiz\.yaml:1:/);
    await expect(limitsOfFile('none.yaml', { cwd: folder.path })).rejects.toThrow('none.yaml cannot be read');
  });

  test('of a file that sets none are none', async () => {
    folder.put('quiz.yaml', demo());
    expect(await limitsOfFile('quiz.yaml', { cwd: folder.path })).toEqual({});
  });
});

describe('the name of each limit', () => {
  test('is a key of the file, and every key is one', () => {
    expect(Object.values(LIMIT_KEYS).sort()).toEqual(Object.keys(PARTS.audit.def.shape).sort());
  });

  test('is the same on the command line and on a page', () => {
    const flags = Object.entries(LIMIT_KEYS).map(([limit, key]) => [limit, flagName(key)]);
    expect(Object.fromEntries(flags)).toEqual(LIMIT_NAMES);
  });

  test('has a hyphen for every underscore', () => {
    expect(flagName('one_and_two')).toBe('one-and-two');
  });
});
