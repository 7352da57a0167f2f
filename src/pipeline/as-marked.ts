import type { Report } from '../model/report.ts';

/** A report as far as it was marked: one too long for that without the paragraphs and sentences behind, of which nothing can be told. */
export function asMarked(report: Report): Report {
  const reach = report.notices.find(({ code }) => code === 'marked-in-part')?.span?.[0];
  if (reach === undefined) return report;
  return {
    ...report,
    paragraphs: report.paragraphs.filter(([start]) => start < reach).map(([start, end]) => [start, Math.min(end, reach)] as const),
    sentences: report.sentences.filter(([, end]) => end <= reach),
  };
}
