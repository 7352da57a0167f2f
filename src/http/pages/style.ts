import { createHash } from 'node:crypto';
import { SITE_STYLE } from '../../../web/site/style.ts';
import { ADDRESS } from '../../../web/site/addresses.ts';

/** The style sheet's address, which changes with its words, so that it can be kept for good. */
export const STYLE_ADDRESS = `${ADDRESS.style}?v=${createHash('sha256').update(SITE_STYLE).digest('hex').slice(0, 8)}`;
