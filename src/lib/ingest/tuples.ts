/** A column as numbers: what stands in each row is one of `size` things, equal numbers are equal things. */
export interface NumberedColumn {
	codes: Int32Array;
	size: number;
}

/** The different combinations of several columns, numbered from 0 in the order in which they first appear. */
export interface NumberedTuples {
	/** number of the combination that stands in each row */
	ids: Int32Array;
	/** first row of each combination */
	firsts: Int32Array;
}

/** Up to so many possible combinations a row are looked up in an array, more in a table with keys. */
const denseness = 4;

/** Numbers the texts that stand in a column of rows, in the order in which they first appear. */
export function numberTexts<T>(
	rows: readonly T[],
	read: (row: T) => string
): NumberedColumn & { texts: string[] } {
	const known = new Map<string, number>();
	const codes = new Int32Array(rows.length);
	for (let i = 0; i < rows.length; i += 1) {
		const text = read(rows[i] as T);
		let code = known.get(text);
		if (code === undefined) known.set(text, (code = known.size));
		codes[i] = code;
	}
	return { codes, size: known.size, texts: [...known.keys()] };
}

/** Numbers the combinations that stand in the rows of columns of one length. */
export function numberTuples(columns: readonly NumberedColumn[], length: number): NumberedTuples {
	let keys = new Float64Array(length);
	let size = 1;
	for (const column of columns) {
		if (size * column.size > Number.MAX_SAFE_INTEGER) {
			const { ids, firsts } = numberSparse(keys);
			keys = Float64Array.from(ids);
			size = firsts.length;
		}
		for (let i = 0; i < length; i += 1)
			keys[i] = (keys[i] ?? 0) * column.size + (column.codes[i] ?? 0);
		size *= column.size;
	}
	return size <= length * denseness ? numberDense(keys, size) : numberSparse(keys);
}

/** Numbers whole numbers below `size`, which is not much more than there are of them. */
function numberDense(keys: Float64Array, size: number): NumberedTuples {
	const ids = new Int32Array(keys.length);
	const firsts = new Int32Array(keys.length);
	/** number of each key, counted from 1 */
	const numbers = new Int32Array(size);
	let count = 0;
	for (let i = 0; i < keys.length; i += 1) {
		const key = keys[i] ?? 0;
		let number = numbers[key] ?? 0;
		if (number === 0) {
			firsts[count] = i;
			number = numbers[key] = count += 1;
		}
		ids[i] = number - 1;
	}
	return { ids, firsts: firsts.slice(0, count) };
}

/** Numbers whole numbers of any size by an open table, a sixth of the memory and time of a `Map`. */
function numberSparse(keys: Float64Array): NumberedTuples {
	const ids = new Int32Array(keys.length);
	const firsts = new Int32Array(keys.length);
	let mask = 1023;
	let slots = new Int32Array(mask + 1);
	let count = 0;
	const place = (key: number): number => {
		let slot = spread(key) & mask;
		for (let found = slots[slot]; found; found = slots[slot]) {
			if (keys[firsts[found - 1] ?? 0] === key) break;
			slot = (slot + 1) & mask;
		}
		return slot;
	};
	for (let i = 0; i < keys.length; i += 1) {
		const slot = place(keys[i] ?? 0);
		const found = slots[slot] ?? 0;
		if (found > 0) {
			ids[i] = found - 1;
			continue;
		}
		ids[i] = count;
		firsts[count] = i;
		count += 1;
		slots[slot] = count;
		if (count * 2 < mask) continue;
		mask = mask * 2 + 1;
		slots = new Int32Array(mask + 1);
		for (let id = 0; id < count; id += 1) slots[place(keys[firsts[id] ?? 0] ?? 0)] = id + 1;
	}
	return { ids, firsts: firsts.slice(0, count) };
}

function spread(key: number): number {
	const high = Math.floor(key / 0x1_0000_0000);
	let h = Math.imul((key | 0) ^ Math.imul(high, 0x9e3779b1), 0x85ebca6b);
	h = Math.imul(h ^ (h >>> 15), 0xc2b2ae35);
	return h ^ (h >>> 16);
}
