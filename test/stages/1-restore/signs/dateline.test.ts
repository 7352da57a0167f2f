import { expect, test } from 'vitest';
import { agencyOfBrief, datelineOf } from '../../../../src/stages/1-restore/signs/dateline.ts';

test.each([
  ['LIDOV (AP) — The council met.', { place: 'LIDOV', agency: 'AP' }],
  ['ORUN, Halmora (TNA) — A bridge fell.', { place: 'ORUN, Halmora', agency: 'TNA' }],
  ['KEST FALLS, March 4, 2031 /CoastLine/ -- Vell Water opened a plant.', { place: 'KEST FALLS', agency: null }],
  ['ORLO, MAR 4 (BAY PRESS) - THE ROOF FELL.', { place: 'ORLO', agency: 'BAY PRESS' }],
  ['TELMA, Norvath, May 4 (Rook News) - The locks shut.', { place: 'TELMA, Norvath', agency: 'Rook News' }],
  ['TELMA, Norvath (Rookline) -- The locks shut.', { place: 'TELMA, Norvath', agency: 'Rookline' }],
  ['TELMA (Norvath) — The locks shut.', { place: 'TELMA', agency: null }],
  ['Lidov, 4 March (AP) — The council met.', { place: 'Lidov', agency: 'AP' }],
  ['LIDOV, Norvath (AP) \uFFFD The council met.', { place: 'LIDOV, Norvath', agency: 'AP' }],
  ['PORT SELLE â Four boats sank.', { place: 'PORT SELLE', agency: null }],
  ['Telma (Norvath) (AFP) – Four boats sank.', { place: 'Telma', agency: 'AFP' }],
  ['Port Selle (Lower Norvath) (AFP) – Four boats sank.', { place: 'Port Selle', agency: 'AFP' }],
  ['TELMA (Norvath) (TNA) - Four boats sank.', { place: 'TELMA', agency: 'TNA' }],
  ['Brenna Holt (Norvath) (left) – a painter of boats.', null],
  ['Four boats \uFFFD all of them old \uFFFD sank.', null],
  ['Telma, 5 May 2031. Halden Copper today gives an account.', { place: 'Telma', agency: null }],
  ['Telma, Norvath, May 5, 2031 - Halden Copper today gives an account.', { place: 'Telma, Norvath', agency: null }],
  ['On Monday, 5 May 2031. The council met.', null],
  ['Updated Telma, 5 May 2031. The council met.', null],
  ['NEW DELHI: India will take no cap.', { place: 'NEW DELHI', agency: null }],
  ['GENEVA (TNA): Talks went on.', { place: 'GENEVA', agency: 'TNA' }],
  ['QUILL: We never left the port.', null],
  ['WATCH: Boats leave Geneva.', null],
  ['FYI - the numbers are worth a look.', null],
  ['PORT SELLE – Four boats sank.', { place: 'PORT SELLE', agency: null }],
  ['Telma, May 5 /NVNA/. The locks shut.', { place: 'Telma', agency: 'NVNA' }],
  ['TELMA, May 5. /NVNA/. The locks shut.', { place: 'TELMA', agency: 'NVNA' }],
  ['Telma, May 5 and/or May 6. The locks shut.', null],
  ['Brenna Holt (left) — a painter of boats.', null],
  ['The council met on Monday — again.', null],
])('%s', (paragraph, dateline) => {
  expect(datelineOf(paragraph)).toEqual(dateline);
});

test.each([
  ['May 4 (Reuters) - Vell Water:', 'Reuters'], ['4 May (AFP)', 'AFP'], ['May 4 (Lake Party) - Vell Water:', null], ['May 4 (AP) the bridge opened.', null], ['LIDOV, May 4 (AP) - The council met.', null],
])('the agency of the brief %s', (line, agency) => {
  expect(agencyOfBrief(line)).toBe(agency);
});
