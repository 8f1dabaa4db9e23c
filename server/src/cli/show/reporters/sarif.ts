// SARIF 2.1.0 (OASIS Standard, 27 March 2020).
import type { Rule, Severity } from '../../../rules/rule.js';
import type { FindingOutput, FixOutput } from '../../../service/output/lint.js';
import type { RangeOutput } from '../../../service/output/places.js';
import { LineIndex } from '../../../text/line-index.js';
import type { ErrorOutput } from '../../messages.js';
import { harmlessJson } from '../harmless.js';
import { uriOf } from './paths.js';
import type { Reporter, ReporterContext } from './reporter.js';

const LEVEL: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
  hint: 'note',
};

const region = ({ start, end }: RangeOutput) => ({
  startLine: start.line,
  startColumn: start.column,
  endLine: end.line,
  endColumn: end.column,
});

/** Results of one run, written one by one; columns are UTF-16 units. */
export function sarifReporter({ write, locale, rules, version }: ReporterContext): Reporter {
  const indexes = new Map(rules.map(({ meta }, i) => [meta.id as string, i]));
  const driver = {
    name: 'gongwen',
    version,
    semanticVersion: version,
    language: locale,
    rules: rules.map((r) => ruleOf(r)),
  };
  let between = '\n';

  function ruleOf({ meta }: Rule) {
    const basis = meta.basis.map(({ document, clause }) => `${document}${clause ? ` ${clause}` : ''}`);
    return {
      id: meta.id,
      name: meta.code,
      shortDescription: { text: meta.title[locale] },
      fullDescription: { text: meta.description[locale] },
      help: { text: [meta.description[locale], ...basis].join('\n') },
      defaultConfiguration: { enabled: meta.stage === 'stable', level: LEVEL[meta.severity] },
      properties: { tags: [meta.id.split('/')[0]], basis },
    };
  }

  function fixOf(uri: string, text: string, index: LineIndex, { title, kind, edits }: FixOutput) {
    return {
      description: { text: title },
      properties: { kind },
      artifactChanges: [
        {
          artifactLocation: { uri },
          replacements: edits.map((edit) => ({
            deletedRegion: region({ start: index.at(edit.start), end: index.at(Math.min(edit.end, text.length)) }),
            insertedContent: { text: edit.text },
          })),
        },
      ],
    };
  }

  function resultOf(uri: string, text: string, index: LineIndex, f: FindingOutput) {
    const ruleIndex = indexes.get(f.rule);
    return {
      ruleId: f.rule,
      ...(ruleIndex !== undefined && { ruleIndex }),
      level: LEVEL[f.severity],
      message: { text: f.message },
      locations: [{ physicalLocation: { artifactLocation: { uri }, region: region(f) } }],
      ...(f.related.length > 0 && {
        relatedLocations: f.related.map((r, i) => ({
          id: i,
          message: { text: r.message },
          physicalLocation: { artifactLocation: { uri }, region: region(r) },
        })),
      }),
      partialFingerprints: { 'gongwenContext/v1': f.fingerprint },
      ...(f.fixes.length > 0 && { fixes: f.fixes.map((fix) => fixOf(uri, text, index, fix)) }),
      properties: { severity: f.severity, messageId: f.messageId },
    };
  }

  const notification = ({ message, path, line }: ErrorOutput) => ({
    level: 'error',
    message: { text: message },
    ...(path !== undefined && {
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: uriOf(path) },
            ...(line !== undefined && { region: { startLine: line } }),
          },
        },
      ],
    }),
  });

  const schema = 'https://json.schemastore.org/sarif-2.1.0.json';
  write(`{"$schema":${harmlessJson(schema)},"version":"2.1.0","runs":[{"tool":${harmlessJson({ driver })},`);
  write('"columnKind":"utf16CodeUnits","results":[');
  return {
    file({ path, findings = [], text = '' }) {
      const uri = uriOf(path);
      const index = new LineIndex(text);
      for (const finding of findings) {
        write(between + harmlessJson(resultOf(uri, text, index, finding)));
        between = ',\n';
      }
    },
    end(_summary, errors) {
      const invocation = {
        executionSuccessful: errors.length === 0,
        toolExecutionNotifications: errors.map(notification),
      };
      write(`],"invocations":${harmlessJson([invocation])}}]}\n`);
    },
  };
}
