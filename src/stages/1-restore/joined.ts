import type { Notice } from '../../model/notice.ts';

/** Says that edits of a text were joined, since they stood too close for one record each. */
export const JOINED: Notice = {
  code: 'edits-joined',
  message: 'So much of the text had to be changed that changes near each other are recorded as one, and its raw bytes are known by the stretch.',
};
