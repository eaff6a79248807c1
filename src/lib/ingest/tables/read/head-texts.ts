import { cleanText, marksIn } from '../cells/clean-text.ts';

/** Heads as printed, the outermost first; lists with the same outer heads share them. */
export class HeadTexts {
	/** No heads. */
	static readonly none = new HeadTexts(null, '', '', []);
	private known: string | null = null;

	private constructor(
		private readonly outer: HeadTexts | null,
		private readonly text: string,
		/** the text in one spelling; empty where it says nothing, or stands further out too */
		private readonly word: string,
		/** marks of footnotes that the heads bear */
		readonly marks: readonly string[]
	) {}

	static of(text: string): HeadTexts {
		const word = cleanText(text);
		return new HeadTexts(null, text, word, marksIn(word));
	}

	/** These heads, with others inside them. */
	around(inner: HeadTexts): HeadTexts {
		if (inner === HeadTexts.none) return this;
		if (this === HeadTexts.none) return inner;
		const outer = inner.outer ? this.around(inner.outer) : this;
		const word = outer.has(inner.word) ? '' : inner.word;
		const marks = inner.marks.length === 0 ? outer.marks : [...outer.marks, ...inner.marks];
		return new HeadTexts(outer, inner.text, word, marks);
	}

	/** The heads in one spelling, each once, with a space between them. */
	get quote(): string {
		if (this.known !== null) return this.known;
		const before = this.outer?.quote ?? '';
		const isOne = before === '' || this.word === '';
		return (this.known = isOne ? before + this.word : `${before} ${this.word}`);
	}

	/** The words of the quote, the innermost first. */
	*inwards(): Generator<string> {
		if (this.word !== '') yield this.word;
		if (this.outer) yield* this.outer.inwards();
	}

	/** The heads as printed, with a slash between them. */
	toString(): string {
		return this.outer ? `${this.outer.toString()} / ${this.text}` : this.text;
	}

	private has(word: string): boolean {
		return this.word === word || (this.outer?.has(word) ?? false);
	}
}
