import { type RequestFault, YenteRefusal } from './yente-refusal.js';

/** Values of the parameters of a request by name. */
export type Given = Readonly<Record<string, readonly string[] | undefined>>;

const MOMENT = /^\d{4}-\d{2}-\d{2}(T\d{2}(:\d{2}(:\d{2})?)?)?$/;
const [YES, NO] = [new Set(['1', 'true', 'on', 'yes', 't', 'y']), new Set(['0', 'false', 'off', 'no', 'f', 'n'])];

/** The parameters of a request, read with the rules and the faults of FastAPI. What is wrong is gathered; `done` refuses it with 422. */
export class Parameters {
  readonly #faults: RequestFault[] = [];

  constructor(private readonly given: Given) {}

  text(name: string, fallback: string): string {
    return this.given[name]?.at(-1) ?? fallback;
  }

  /** The last of them; `null` where it is left out or empty. */
  told(name: string): string | null {
    const value = this.given[name]?.at(-1);
    return value === undefined || value === '' ? null : value;
  }

  many(name: string, most = Number.POSITIVE_INFINITY): readonly string[] {
    const values = (this.given[name] ?? []).filter((value) => value !== '');
    if (values.length > most) {
      const msg = `List should have at most ${most} items after validation, not ${values.length}`;
      this.#faults.push({ type: 'too_long', loc: ['query', name], msg, ctx: { max_length: most, actual_length: values.length } });
    }
    return values;
  }

  /** Some of a few words. */
  words<Word extends string>(name: string, words: readonly Word[], fallback: readonly Word[]): readonly Word[] {
    const values = this.many(name);
    const expected = `${words.slice(0, -1).map(quoted).join(', ')} or ${quoted(words.at(-1) ?? '')}`;
    const known = values.map((value, at) => {
      const word = words.find((each) => each === value);
      if (word === undefined)
        this.#faults.push({ type: 'enum', loc: ['query', name, at], msg: `Input should be ${expected}`, input: value, ctx: { expected } });
      return word;
    });
    return values.length === 0 ? fallback : known.filter((word) => word !== undefined);
  }

  /** A whole number up to `most`; one below 0 is the fallback, as yente has it. */
  whole(name: string, fallback: number, most: number): number {
    const value = this.told(name);
    if (value === null) return fallback;
    if (!/^\s*[+-]?\d{1,15}\s*$/.test(value)) {
      const msg = 'Input should be a valid integer, unable to parse string as an integer';
      return this.#faulty({ type: 'int_parsing', loc: ['query', name], msg, input: value }, fallback);
    }
    const whole = Number(value);
    if (whole > most) {
      const msg = `Input should be less than or equal to ${most}`;
      return this.#faulty({ type: 'less_than_equal', loc: ['query', name], msg, input: value, ctx: { le: most } }, fallback);
    }
    return whole < 0 ? fallback : whole;
  }

  number(name: string, fallback: number): number {
    const value = this.told(name);
    if (value === null) return fallback;
    const number = Number(value);
    if (Number.isFinite(number)) return number;
    const msg = 'Input should be a valid number, unable to parse string as a number';
    return this.#faulty({ type: 'float_parsing', loc: ['query', name], msg, input: value }, fallback);
  }

  truth<Fallback>(name: string, fallback: Fallback): boolean | Fallback {
    const value = this.told(name)?.toLowerCase();
    if (value === undefined) return fallback;
    if (YES.has(value)) return true;
    if (NO.has(value)) return false;
    const msg = 'Input should be a valid boolean, unable to interpret input';
    return this.#faulty({ type: 'bool_parsing', loc: ['query', name], msg, input: value }, fallback);
  }

  /** A moment as `YYYY-MM-DD`, or with hours, minutes, seconds after a `T`. */
  moment(name: string): string | null {
    const value = this.told(name);
    if (value === null || MOMENT.test(value)) return value;
    const msg = `String should match pattern '${MOMENT.source}'`;
    return this.#faulty(
      { type: 'string_pattern_mismatch', loc: ['query', name], msg, input: value, ctx: { pattern: MOMENT.source } },
      null,
    );
  }

  /** Anything that a rule of our own reads; `null` of it is a fault. */
  read<Value>(name: string, fallback: Value, rule: (text: string) => Value | null, expected: string): Value {
    const value = this.told(name);
    if (value === null) return fallback;
    return (
      rule(value) ?? this.#faulty({ type: 'value_error', loc: ['query', name], msg: `Input should be ${expected}`, input: value }, fallback)
    );
  }

  /** Throws the refusal of what was wrong, if anything was. */
  done(): void {
    if (this.#faults.length > 0) throw new YenteRefusal(422, this.#faults.slice(0, 20));
  }

  #faulty<Value>(fault: RequestFault, fallback: Value): Value {
    this.#faults.push(fault);
    return fallback;
  }
}

function quoted(word: string): string {
  return `'${word}'`;
}
