import type { WordPackage } from '../package.js';
import { childOf, isElement } from '../xml.js';
import { leaf, namesAt, putFirst, spliced } from './markup.js';
import { decodePart, encodePart, type NewParts } from './parts.js';

/** Children of the settings that stand before `evenAndOddHeaders` (ECMA-376, 17.15.1.78). */
const BEFORE: ReadonlySet<string> = new Set(
  'writeProtection view zoom removePersonalInformation removeDateAndTime doNotDisplayPageBoundaries displayBackgroundShape printPostScriptOverText printFractionalCharacterWidth printFormsData embedTrueTypeFonts embedSystemFonts saveSubsetFonts saveFormsData mirrorMargins alignBordersAndEdges bordersDoNotSurroundHeader bordersDoNotSurroundFooter gutterAtTop hideSpellingErrors hideGrammaticalErrors activeWritingStyle proofState formsDesign attachedTemplate linkStyles stylePaneFormatFilter stylePaneSortMethod documentType mailMerge revisionView trackRevisions doNotTrackMoves doNotTrackFormatting documentProtection autoFormatOverride styleLockTheme styleLockQFSet defaultTabStop autoHyphenation consecutiveHyphenLimit hyphenationZone doNotHyphenateCaps showEnvelope summaryLength clickAndTypeStyle defaultTableStyle'
    .split(' ')
    .map((name) => `w:${name}`),
);

/** The settings with odd and even pages told apart; nothing where they are already. */
export function withOddEven(opened: WordPackage, fresh: NewParts): (readonly [string, Uint8Array])[] {
  const known = opened.related('settings');
  const entry = known && opened.part(known.name);
  if (!known || !entry) {
    fresh.made('settings', 'settings', '<w:evenAndOddHeaders/>');
    return [];
  }
  const part = decodePart(opened.zip.read(entry));
  const { root } = known;
  const names = namesAt(root.scope);
  const old = childOf(root, 'w:evenAndOddHeaders');
  const xml = leaf(names, 'evenAndOddHeaders', { val: '1' });
  const last = root.children.findLast((node) => isElement(node) && BEFORE.has(node.name));
  const splice = old
    ? { start: old.start, end: old.end, text: xml }
    : last
      ? { start: last.end, end: last.end, text: xml }
      : putFirst(part.text, root, xml);
  return [[entry.name, encodePart(spliced(part.text, [splice]), part)]];
}
