/** A value that a question may bind. */
export type SqlValue = string | number | boolean | null;

/** A question with its bound values; only the `sql` tag makes one, so no text reaches the database unbound. */
export class Query {
	private constructor(
		private readonly texts: readonly string[],
		private readonly parts: readonly (SqlValue | Query)[]
	) {}

	/** Makes a question of template parts; called by the `sql` tag. */
	static from(texts: readonly string[], parts: readonly (SqlValue | Query)[]): Query {
		return new Query(texts, parts);
	}

	/** Gives the text with `$1`, `$2` … in the order of the bound values. */
	compile(): { text: string; values: SqlValue[] } {
		const values: SqlValue[] = [];
		return { text: this.write(values), values };
	}

	private write(values: SqlValue[]): string {
		return this.texts
			.map((text, i) => {
				if (i === 0) return text;
				const part = this.parts[i - 1];
				if (part instanceof Query) return part.write(values) + text;
				values.push(part ?? null);
				return `$${values.length}${text}`;
			})
			.join('');
	}
}

/** Makes a question: values are bound, never written into the text; questions nest. */
export function sql(texts: TemplateStringsArray, ...parts: (SqlValue | Query)[]): Query {
	return Query.from(texts, parts);
}
