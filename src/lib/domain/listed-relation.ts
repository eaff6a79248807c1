import type { Relation } from './compare-vintages.ts';

/** How documents' values stand to each other, or to what they copied, in the order of lists. */
export const listedRelations = ['revision', 'contradiction', 'confirmation', 'slip'] as const;

/** A relation of two vintages, or a slip, which is none. */
export type ListedRelation = Relation | 'slip';
