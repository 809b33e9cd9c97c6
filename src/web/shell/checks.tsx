import type { ReactNode } from 'react';

interface ChecksGiven<V extends string> {
  readonly legend: string;
  readonly values: readonly V[];
  readonly words: (value: V) => string;
  readonly chosen: readonly V[];
  readonly choose: (chosen: readonly V[]) => void;
}

/** Any of some values. */
export function Checks<V extends string>({ legend, values, words, chosen, choose }: ChecksGiven<V>): ReactNode {
  return (
    <fieldset className="checks">
      <legend>{legend}</legend>
      {values.map((value) => (
        <label key={value}>
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={({ target }) => choose(values.filter((each) => (each === value ? target.checked : chosen.includes(each))))}
          />
          {words(value)}
        </label>
      ))}
    </fieldset>
  );
}
