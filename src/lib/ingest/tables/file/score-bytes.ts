/**
 * How much bytes look like Japanese in Shift_JIS, from -3 to 1 for each byte outside ASCII. Kana and
 * kanji of level 1 speak for it; rare kanji and code points for private use against it; half-width
 * kana, which any bytes from A1 to DF are, only a little for it.
 *
 * @param bytes a text that decodes as Shift_JIS
 */
export function scoreShiftJis(bytes: Uint8Array): number {
	let score = 0;
	let counted = 0;
	for (let i = 0; i < bytes.length; i += 1) {
		const lead = bytes[i] ?? 0;
		if (lead < 0x80) continue;
		counted += 1;
		if (lead >= 0xa1 && lead <= 0xdf) {
			score += 0.6;
			continue;
		}
		counted += 1;
		i += 1;
		if (lead <= 0x84) score += 2;
		else if (lead >= 0x87 && lead <= 0x97) score += 1.6;
		else if (lead <= 0xea) score -= 1;
		// IBM's extension holds 髙 and 﨑; what lies between is for private use
		else if (lead !== 0xed && lead !== 0xee && lead < 0xfa) score -= 6;
	}
	return counted === 0 ? 0 : score / counted;
}

/**
 * How much bytes look like Japanese in EUC-JP, on the scale of `scoreShiftJis`.
 *
 * @param bytes a text that decodes as EUC-JP
 */
export function scoreEucJp(bytes: Uint8Array): number {
	let score = 0;
	let counted = 0;
	for (let i = 0; i < bytes.length; i += 1) {
		const lead = bytes[i] ?? 0;
		if (lead < 0x80) continue;
		counted += 2;
		i += 1;
		if (lead === 0x8e) score += 1.2;
		else if (lead === 0x8f) {
			i += 1;
			counted += 1;
			score -= 1;
		} else if (lead === 0xa1 || (lead >= 0xa3 && lead <= 0xa5)) score += 2;
		else if (lead >= 0xb0 && lead <= 0xcf) score += 1.6;
		else if (lead >= 0xd0 && lead <= 0xf4) score -= 2;
		else if (lead > 0xf4) score -= 6;
	}
	return counted === 0 ? 0 : score / counted;
}
