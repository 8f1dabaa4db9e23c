import { RULES } from '../server/src/rules/index.js';
import { createReportService } from '../server/src/service/service.js';
import { inTurn, median, timed } from './measure.js';

export const FIGURES_HEAD =
  '| text | a lint, ms | without the rules of figures, ms | share of figures |\n|---|---|---|---|';

/** What part of linting a text is reading its figures: the same text with and without the rules that rest on statements. */
export function figuresShare(name: string, text: string, rounds: number): string {
  const all = createReportService();
  const others = createReportService({ rules: RULES.filter(({ meta }) => !meta.id.startsWith('figures/')) });
  let sink = 0;
  const lint = (service: typeof all) => () => {
    // Read anew: nothing is known of its paragraphs.
    const report = service.parse(text, { format: 'text' });
    return timed(() => (sink += service.lint(report).length));
  };
  const times = inTurn(rounds, { all: lint(all), others: lint(others) });
  const [whole, rest] = [median(times.get('all') ?? []), median(times.get('others') ?? [])];
  if (sink === 0.5) console.log(sink);
  return `| ${name} | ${whole.toFixed(0)} | ${rest.toFixed(0)} | ${(100 * (1 - rest / whole)).toFixed(0)} % |`;
}
