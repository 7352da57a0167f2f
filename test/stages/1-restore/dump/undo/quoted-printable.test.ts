import { expect, test } from 'vitest';
import { withoutTransportCodes } from '../../../../../src/stages/1-restore/dump/undo/quoted-printable.ts';
import { identityText, toRaw } from '../../../../../src/text/mapped/mapped.ts';

const bare = (mail: string): string => withoutTransportCodes(identityText(mail, 'utf-8')).text.text;

test('decodes what a mail program wrote for the transport, and keeps the way back', () => {
  const mail = '=E2=80=9CNobody will swim,=E2=80=9D said the mayor of Ke=\nst.=20\nBo';
  const { text, repairs } = withoutTransportCodes(identityText(mail, 'utf-8'));
  expect(text.text).toBe('“Nobody will swim,” said the mayor of Kest. \nBo');
  const at = text.text.indexOf('Nobody');
  expect(mail.slice(...toRaw(text, [at, at + 6]))).toBe('Nobody');
  expect(repairs.map(({ kind }) => kind)).toEqual(['entity', 'entity', 'line-wrap', 'entity']);
});

test.each([
  ['bytes of windows-1252', `${'The quay of Kest is shut. '.repeat(2)}Nobody knows why=\n =96 =\n${'not even those who work there. '.repeat(2)}Who d=\noes=3F`, `${'The quay of Kest is shut. '.repeat(2)}Nobody knows why – ${'not even those who work there. '.repeat(2)}Who does?`],
  ['several words in another script', '=D0=9C=D0=BE=D1=81=D1=82 =D0=B7=D0=B0=D0=BA=D1=80=D1=8B=D1=82', 'Мост закрыт'],
])('reads %s', (_, mail, expected) => {
  expect(bare(mail)).toBe(expected);
});

test.each([`${"x".repeat(70)}=\nb and c=d`, 'https://kest.example/?q=E2=80=9C&x=1', 'x =\n1\ny =\n2', ''])('leaves %j', (plain) => {
  expect(bare(plain)).toBe(plain);
});
