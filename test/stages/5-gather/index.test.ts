import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stories } from '../../../bench/generate/stories.ts';
import type { Figure } from '../../../src/model/figure.ts';
import type { Judgement } from '../../../src/model/judgement.ts';
import type { Report } from '../../../src/model/report.ts';
import { gather } from '../../../src/stages/5-gather/index.ts';
import { reportOf } from '../../support/account.ts';

const fire = [
  reportOf('f1', 'A fire destroyed the Lanthorn warehouse in Dovermouth on Monday, and two firefighters were hurt.\nThe fire chief Petra Halvorsen said the blaze began in a paint store.', { title: 'Fire destroys Dovermouth warehouse', published: '2031-03-03' }),
  reportOf('f2', 'Two firefighters were injured when the Lanthorn warehouse burned down in Dovermouth on Monday.\nHalvorsen, the fire chief, said paint had fed the blaze.', { title: 'Two hurt in Lanthorn blaze', published: '2031-03-03' }),
  reportOf('f3', 'Investigators searched the ruins of the Lanthorn warehouse in Dovermouth, where a fire hurt two firefighters on Monday.', { title: 'Lanthorn ruins searched' }),
];
const trial = [
  reportOf('t1', 'The trial of the banker Osric Vane opened in Kellbrook on Tuesday; prosecutors accuse him of a fraud of nine million crowns.', { title: 'Vane trial opens' }),
  reportOf('t2', 'Osric Vane, a banker accused of a nine-million-crown fraud, denied everything as his trial began in a Kellbrook court on Tuesday.', { title: 'Banker Vane denies fraud' }),
];

function groups(reports: readonly Report[], judgements: readonly Judgement[] = []): string[] {
  return gather(reports, judgements).events.map(({ reports: ids }) => ids.join(' ')).sort();
}

function decided(report: string, other: string, same: boolean): Judgement {
  return { kind: 'same-event', report, exact: '', prefix: '', suffix: '', value: { report: other, same }, author: 'N. N.', reason: 'read both', day: '2031-03-05' };
}

describe('gather', () => {
  it('tells a fire from a trial', () => {
    expect(groups([...fire, ...trial])).toEqual(['f1 f2 f3', 't1 t2']);
  });

  it('tells happenings apart in a language that is not marked, whose common words are many and long', () => {
    const german = (id: string, title: string, text: string, published: string): Report => ({ ...reportOf(id, text, { title, published }), language: 'de' });
    const reports = [
      german('b1', 'Brücke in Hallerfurt gesperrt', 'Die Stadtverwaltung von Hallerfurt hat die Alte Wehrbrücke am Dienstag nach Angaben eines Sprechers gesperrt, weil ein Gutachter Risse im mittleren Pfeiler gefunden hatte. Für die Bürger bedeutet das wahrscheinlich einen Umweg von acht Kilometern.', '2031-03-04'),
      german('b2', 'Risse im Pfeiler: Wehrbrücke ist dicht', 'In Hallerfurt ist die Alte Wehrbrücke seit Dienstag gesperrt. Der Gutachter Jonas Wiebrecht entdeckte Risse im mittleren Pfeiler. Nach Angaben der Stadtverwaltung müssen Autofahrer nun einen Umweg nehmen.', '2031-03-04'),
      german('g1', 'Neues Gemüse auf dem Markt', 'Nach Angaben der Händler haben wir in diesem Frühjahr wahrscheinlich besonders viele verschiedene Sorten auf dem Markt. Die Preise bleiben nach Einschätzung eines Sprechers für die Bürger dennoch hoch, weil die Transporte teurer wurden.', '2031-03-04'),
      german('s1', 'Handballer verlieren wieder', 'Wieder haben die Handballer aus Ostrau verloren. Nach Einschätzung des Trainers fehlte am Dienstag besonders in der Abwehr die Ruhe, weil viele Spieler verletzt sind. Wahrscheinlich wird der Verein nun einen neuen Torwart suchen.', '2031-03-04'),
    ];
    expect(groups(reports)).toEqual(['b1 b2', 'g1', 's1']);
    expect(gather(reports, []).stories).toHaveLength(3);
  });

  it('finds reports of one event in a script without spaces', () => {
    const japanese = (id: string, title: string, text: string): Report => ({ ...reportOf(id, text, { title, published: '2031-03-04' }), language: 'ja' });
    const reports = [
      japanese('b1', '水鳥市の旧大橋が通行止め', '水鳥市は四日、旧大橋の橋脚に亀裂が見つかったとして、橋を全面通行止めにした。専門家の点検で中央の橋脚に長さ二メートルの亀裂が確認された。'),
      japanese('b2', '橋脚に亀裂、旧大橋を閉鎖', '旧大橋の中央の橋脚に亀裂が見つかり、水鳥市は橋を全面的に閉鎖した。点検した専門家は修理に半年かかると話している。'),
      japanese('s1', '港南高校が優勝', '県大会の決勝が開かれ、港南高校が三対一で勝って優勝した。監督は選手の努力をたたえ、来月の全国大会でも勝ちたいと話している。'),
    ];
    expect(groups(reports)).toEqual(['b1 b2', 's1']);
  });

  it('does not make one event of a happening and another of its kind weeks later, but one running story', () => {
    const [hurt, others] = ['two', 'four'].map((words, k) => ({ figures: [{ span: [57, 57 + words.length], value: 2 * (k + 1), low: null } as unknown as Figure] }));
    const first = { ...fire[0]!, ...hurt };
    const later = reportOf('f9', first.text.replace('two firefighters', 'four firefighters'), { title: first.title, published: '2031-05-19', ...others });
    const { events, stories: running } = gather([first, fire[1]!, fire[2]!, later], []);
    expect(events.map(({ reports }) => reports.join(' ')).sort()).toEqual(['f1 f2 f3', 'f9']);
    expect(running).toHaveLength(1);
  });

  it('takes in a copy that has another day, but no report of the same words with another figure', () => {
    const copy = reportOf('f7', `${fire[0]!.text}\nRead more on our pages.`, { title: fire[0]!.title, published: '2031-05-19' });
    expect(groups([...fire, copy])).toEqual(['f1 f2 f3 f7']);
    expect(groups([...fire, { ...copy, published: '2032-03-01' }])).toEqual(['f1 f2 f3 f7']);
    const counted = (report: Report, count: string): Report => ({ ...report, text: report.text.replace('two', count) });
    expect(groups([counted(fire[0]!, '20'), counted(copy, '21')])).toEqual(['f1', 'f7']);
  });

  it('keeps what came of it, told days later, apart from a happening, as one running story', () => {
    const later = reportOf('f8', 'The paint store of the Lanthorn warehouse in Dovermouth had no alarm, the fire chief Petra Halvorsen said on Sunday. Two firefighters were hurt there on Monday.', { title: 'Lanthorn ruins had no alarm', published: '2031-03-09' });
    const { events, stories: running } = gather([fire[0]!, fire[1]!, later], []);
    expect(events.map(({ reports }) => reports.join(' ')).sort()).toEqual(['f1 f2', 'f8']);
    expect(running).toHaveLength(1);
  });

  it('gives an event a title and a date of its reports', () => {
    const event = gather([...fire, ...trial], []).events.find(({ reports }) => reports.includes('f1'))!;
    expect(fire.map(({ title }) => title)).toContain(event.title);
    expect(event.date).toBe('2031-03-03');
  });

  it('makes a title of a first sentence where there is none, and holds a report alone', () => {
    const { events, stories: running } = gather([reportOf('x', 'The ferry to Ansgar sank.')], []);
    expect(events.map(({ title, reports }) => [title, reports])).toEqual([['The ferry to Ansgar sank', ['x']]]);
    expect(running.map(({ reports }) => reports)).toEqual([['x']]);
    expect(gather([], [])).toEqual({ events: [], stories: [] });
  });

  it('holds to what a person decided', () => {
    expect(groups([...fire, ...trial], [decided('f3', 't1', true)])).toEqual(['f1 f2 f3 t1 t2']);
    const parted = groups([...fire, ...trial], [decided('f1', 'f3', false)]);
    expect(parted.some((ids) => ids.includes('f1') && ids.includes('f3'))).toBe(false);
    expect(parted.join(' ').split(' ').sort()).toEqual(['f1', 'f2', 'f3', 't1', 't2']);
  });

  it('gives the same events in any order, and each report to one event and one story', () => {
    const reports = stories(80, 5, 500).map(({ id, title, text, published }) => reportOf(id, text, { title, published, language: null }));
    const expected = gather(reports, []);
    expect(expected.events.flatMap(({ reports: ids }) => ids).sort()).toEqual(reports.map(({ id }) => id).sort());
    expect(expected.stories.flatMap(({ events }) => events).sort()).toEqual(expected.events.map(({ id }) => id).sort());
    fc.assert(fc.property(fc.shuffledSubarray(reports, { minLength: reports.length }), (shuffled) => {
      expect(gather(shuffled, [])).toEqual(expected);
    }), { numRuns: 5 });
  });

  it('finds made-up events, in no known language, without mixing them', () => {
    const reports = stories(300, 9, 700);
    const event = new Map(reports.map(({ id, event: number }) => [id, number]));
    const found = gather(reports.map(({ id, title, text, published }) => reportOf(id, text, { title, published, language: null })), []);
    expect(found.events.filter(({ reports: ids }) => new Set(ids.map((id) => event.get(id))).size > 1)).toEqual([]);
    expect(found.events.length).toBeLessThan(1.3 * new Set(event.values()).size);
  });
});
