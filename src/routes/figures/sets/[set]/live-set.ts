import type { Locale } from '#lib/messages/index.ts';
import { readIslandData } from '#lib/ui/read-island.ts';
import { followZipForm, type AskedZip } from '../../zip-form.ts';
import type { ZipTexts } from '../../zip-texts.ts';

const { locale, texts, ...asked } = readIslandData('set-data') as AskedZip & {
	locale: Locale;
	texts: ZipTexts;
};
followZipForm(() => asked, locale, texts);
