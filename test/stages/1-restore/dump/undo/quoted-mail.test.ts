import { expect, test } from 'vitest';
import { withoutMailMarks } from '../../../../../src/stages/1-restore/dump/undo/quoted-mail.ts';
import { identityText, toRaw } from '../../../../../src/text/mapped/mapped.ts';

test('takes the marks off what was forwarded, line by line, and keeps the way back', () => {
  const mail = 'Look:\n\n> > The quay of Kest\n> > is shut.\n>\n> Nobody knows why.\nBo';
  const { text, repairs } = withoutMailMarks(identityText(mail, 'utf-8'));
  expect(text.text).toBe('Look:\n\nThe quay of Kest\nis shut.\n\nNobody knows why.\nBo');
  const at = text.text.indexOf('is shut');
  expect(mail.slice(...toRaw(text, [at, at + 7]))).toBe('is shut');
  expect(repairs).toEqual([{ kind: 'line-wrap', raw: [7, mail.indexOf('Nobody')] }]);
});

test.each(['One line\n> alone\nis a sign of something else', 'a > b\nc > d\ne > f', ''])('leaves %j', (plain) => {
  const text = identityText(plain, 'utf-8');
  expect(withoutMailMarks(text)).toEqual({ text, repairs: [] });
});
