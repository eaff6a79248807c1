import type { LocalizedString } from './generated/runtime.js';

export * as m from './generated/messages/_index.js';

/** The languages of the interface; Japanese stands at the root of every address, English under `/en`. */
export const locales = ['ja', 'en'] as const;

/** A language of the interface. */
export type Locale = (typeof locales)[number];

/** A worded message, ready to show as text (never as markup). */
export type Text = LocalizedString;
