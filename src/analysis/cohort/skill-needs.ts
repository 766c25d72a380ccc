import { closureOf, type SkillIndex, skillIndex, targetsOf } from '../../plan/targets.js';
import type { Quiz, Role } from '../../quiz/quiz.js';
import type { Member } from './member.js';

/** What a person's recommended roles ask for, with all that it builds on. */
export interface Needs {
  /** The first track's role. */
  readonly role: string;
  readonly all: ReadonlySet<string>;
  /** What a core skill asks for. */
  readonly core: ReadonlySet<string>;
}

/** Looks up what members need and know. Few pairs of roles and few backgrounds are different: each is worked out once. */
export class SkillLookup {
  readonly index: SkillIndex;
  readonly #quiz: Quiz;
  readonly #needs = new Map<string, Needs | null>();
  readonly #known = new Map<string, ReadonlySet<string>>();

  constructor(quiz: Quiz) {
    this.#quiz = quiz;
    this.index = skillIndex(quiz);
  }

  /** `null` where nothing is recommended, or where what is recommended names no skills. */
  needsOf({ tracks }: Member): Needs | null {
    // As the plan has it: the first track's role, refined by the second track's.
    const ids = this.#quiz.tracks.slice(0, 2).flatMap(({ id }) => tracks[id]?.role ?? []);
    return cached(this.#needs, ids.join('\n'), () => this.#needsOfRoles(ids));
  }

  /** The skills that the background says are known, with all that they build on. */
  knownBy({ known }: Member): ReadonlySet<string> {
    return cached(this.#known, known.join('\n'), () => closureOf(known, this.index));
  }

  #needsOfRoles(ids: readonly string[]): Needs | null {
    const roles = ids.flatMap((id): Role | [] => this.#quiz.roles.find((role) => role.id === id) ?? []);
    const targets = targetsOf(roles);
    const [role] = roles;
    if (role === undefined || targets.length === 0) return null;
    const core = targets.filter(({ level }) => level === 'core');
    return {
      role: role.id,
      all: closureOf(
        targets.map(({ skill }) => skill),
        this.index,
      ),
      core: closureOf(
        core.map(({ skill }) => skill),
        this.index,
      ),
    };
  }
}

function cached<T>(cache: Map<string, T>, key: string, make: () => T): T {
  const found = cache.get(key);
  if (found !== undefined) return found;
  const made = make();
  cache.set(key, made);
  return made;
}
