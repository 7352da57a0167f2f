import type { AgreedLine } from '../../exchange/digest/agreed.ts';
import { type Check, MOST_CHECKS } from '../../exchange/digest/checks.ts';
import type { DecisionLine } from '../../exchange/digest/decisions.ts';
import type { Excerpt } from '../../exchange/digest/excerpt.ts';
import type { Digest } from '../../exchange/digest/index.ts';
import type { Passage } from '../../exchange/digest/passage.ts';
import type { Independence } from '../../exchange/digest/reports.ts';
import { count, separateInWords } from '../../exchange/digest/words.ts';
import { heading, printable, wrap } from './layout.ts';
import type { Page, Style } from './layout.ts';
import { numbersOf, printStory } from './story.ts';

const MOST = { unchecked: 12, decisions: 12, numbers: 20, reports: 40, stories: 5, excerpts: 4 } as const;

/** An account for the terminal: what was not checked, what people decided, what is separate, what to check, then each running story. */
export function printDigest(digest: Digest, page: Page): string {
  const { unchecked, decisions, independence, checks, agreed, stories } = printable(digest);
  return [
    ...uncheckedLines(unchecked, page),
    ...decisionLines(decisions, page),
    ...reportLines(independence, page),
    ...(independence.reports === 0 ? [] : checkLines(checks, page)),
    ...agreedLines(agreed, page),
    ...stories.slice(0, MOST.stories).map((story) => printStory(story, independence, page)),
    ...(stories.length > MOST.stories
      ? [`\n… and ${count(stories.length - MOST.stories, 'more running story', 'more running stories')}, in --html and --json`]
      : []),
    '',
  ]
    .join('\n')
    .replace(/^\n/, '');
}

function uncheckedLines(unchecked: Digest['unchecked'], page: Page): readonly string[] {
  const { width, style } = page;
  if (unchecked.length === 0) return [];
  const rest = unchecked.length - MOST.unchecked;
  return [
    heading('What was not checked', page),
    ...unchecked.slice(0, MOST.unchecked).map(({ what, message, reports: numbers }) =>
      wrap(`${style.strong(what)}: ${message} ${numbers.slice(0, MOST.numbers).map((n) => `[${n}]`).join(' ')}${numbers.length > MOST.numbers ? ' …' : ''}`, width, '• ', '  ')),
    ...(rest > 0 ? [`  … and ${rest} more`] : []),
  ];
}

function decisionLines(decisions: readonly DecisionLine[], page: Page): readonly string[] {
  const { width, style } = page;
  if (decisions.length === 0) return [];
  const rest = decisions.length - MOST.decisions;
  return [
    heading('Decided by people', page),
    ...decisions.slice(0, MOST.decisions).flatMap(({ about, decided, by, program, status, reports, passage }) => [
      wrap(`${style.strong(about)}: ${decided}. ${by} ${program}${status === '' ? '' : ` ${style.alarm(`(${status})`)}`}${passage === null ? reports.map((n) => ` [${n}]`).join('') : ''}`, width, '• ', '  '),
      ...(passage === null ? [] : [wrap(passageInWords(passage, style), width, `    [${passage.number}] `, '        ')]),
    ]),
    ...(rest > 0 ? [`  … and ${count(rest, 'more decision')}, in --html and --json`] : []),
  ];
}

function reportLines({ reports, separate, lines }: Independence, page: Page): readonly string[] {
  const { width, style } = page;
  const rest = lines.length - MOST.reports;
  return [
    heading(separateInWords(reports, separate), page),
    ...lines.slice(0, MOST.reports).map((l) => [
      wrap(`${style.strong(l.name)}: ${l.title}`, width, `[${l.number}] `, '    '),
      style.faint(wrap(`${l.day}; ${l.standing}`, width, '    ')),
    ].join('\n')),
    ...(rest > 0 ? [`  … and ${count(rest, 'more report')}`] : []),
  ];
}

function checkLines(checks: readonly Check[], page: Page): readonly string[] {
  const { width, style } = page;
  if (checks.length === 0) return [heading('To check before publishing', page), 'Nothing: no reports differ where they can be compared.'];
  const rest = checks.length - MOST_CHECKS;
  return [
    heading('To check before publishing', page),
    ...checks.slice(0, MOST_CHECKS).flatMap((check, i) => [
      wrap(`${mark(check, style)} (${check.about}): ${check.explanation}`, width, `${i + 1}. `, '   '),
      ...check.excerpts.slice(0, MOST.excerpts).map((e) => wrap(excerptInWords(e, style), width, `     [${e.number}] `, '         ')),
    ]),
    ...(rest > 0 ? [`   … and ${count(rest, 'smaller difference')}, in --html and --json`] : []),
  ];
}

/** So many wordings of one thing are printed, each no longer than so many units. */
const WORDINGS = { most: 2, longest: 220 } as const;

function agreedLines(agreed: readonly AgreedLine[], page: Page): readonly string[] {
  const { width, style } = page;
  if (agreed.length === 0) return [];
  return [
    heading('What separate reports agree on', page),
    style.faint('What only one of the wordings adds is that report\u2019s alone.'),
    ...agreed.flatMap(({ wordings }) =>
      wordings
        .slice(0, WORDINGS.most)
        .map(({ text, passages }, i) => wrap(`${shortened(text)} ${numbersOf(passages)}`, width, i === 0 ? '\u2022 ' : '  or: ', i === 0 ? '  ' : '      ')),
    ),
  ];
}

function shortened(text: string): string {
  return text.length > WORDINGS.longest ? `${text.slice(0, text.lastIndexOf(' ', WORDINGS.longest))} \u2026` : text;
}

function mark({ severity, conflict }: Check, style: Style): string {
  return conflict ? style.alarm(severity) : style.strong(severity);
}

function passageInWords(passage: Passage, style: Style): string {
  return excerptInWords({ parts: [passage.before, passage, passage.after] }, style);
}

function excerptInWords({ parts }: Pick<Excerpt, 'parts'>, style: Style): string {
  return parts.map((part) => (typeof part === 'string' ? part : `»${style.added(part.words)}«`)).join('');
}
