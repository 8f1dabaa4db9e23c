import { print } from '../../server/src/quantity/rational.js';
import { scanQuantities } from '../../server/src/quantity/scan.js';

const bound = (value: Parameters<typeof print>[0] | null): string => (value === null ? '∞' : print(value));

/** Each figure as `text=value unit` with its interval where it is none of a single value, e.g. `98.8%=98.8% [98.75,98.85]`. */
export function readFigures(text: string): string {
  return scanQuantities(text)
    .map(({ text: printed, value, unit, interval: { low, high, lowOpen, highOpen }, class: kind }) => {
      const single = low && high && print(low) === print(high);
      const range = single ? '' : ` ${lowOpen ? '(' : '['}${bound(low)},${bound(high)}${highOpen ? ')' : ']'}`;
      const tag = ['count', 'people', 'money', 'area', 'percentage', 'points', 'multiple'].includes(kind)
        ? ''
        : ` ${kind}`;
      return `${printed}=${value ? print(value) : '?'}${unit}${range}${tag}`;
    })
    .join('; ');
}
