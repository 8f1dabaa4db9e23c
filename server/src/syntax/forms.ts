/** A form as the source of an expression, and all units that it may begin with. */
export type Form = readonly [firsts: string, form: string];

/**
 * Forms that a line may begin with or, with `$` as their `end`, be of. A line is asked for those alone that begin as it
 * does; they are compiled when the first such line comes, and most never are.
 */
export class Forms {
  readonly #forms: readonly Form[];
  readonly #end: '' | '$';
  #byFirst: Map<string, string[]> | undefined;
  readonly #compiled = new Map<string, RegExp>();

  constructor(forms: readonly Form[], end: '' | '$') {
    this.#forms = forms;
    this.#end = end;
  }

  fit(line: string): boolean {
    const first = line.charAt(0);
    let compiled = this.#compiled.get(first);
    if (!compiled) {
      const forms = (this.#byFirst ??= byFirst(this.#forms)).get(first);
      if (!forms) return false;
      compiled = new RegExp(`^(?:${forms.join('|')})${this.#end}`, 'u');
      this.#compiled.set(first, compiled);
    }
    return compiled.test(line);
  }
}

function byFirst(forms: readonly Form[]): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (let i = 0; i < forms.length; i++) {
    const { 0: firsts, 1: form } = forms[i] as Form;
    for (let k = 0; k < firsts.length; k++) {
      const known = index.get(firsts.charAt(k));
      if (known) known.push(form);
      else index.set(firsts.charAt(k), [form]);
    }
  }
  return index;
}
