import { createRequire } from 'node:module';

/** Family of the face that figures are set in, as its files name it. */
export const printFamily = 'Noto Sans JP';

const { resolve } = createRequire(import.meta.url);

/**
 * Absolute paths of the two weights (TrueType, SIL Open Font License) that figures are set in. The package
 * stands in `node_modules` above this module, in the sources and in the built site alike.
 */
export const fontFiles = {
	regular: resolve('@expo-google-fonts/noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf'),
	bold: resolve('@expo-google-fonts/noto-sans-jp/700Bold/NotoSansJP_700Bold.ttf')
} as const;

/** A weight that a figure may be set in. */
export type FontWeight = keyof typeof fontFiles;
