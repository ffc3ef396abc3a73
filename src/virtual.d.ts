/** The core of the data, parsed and checked at build. Made by scripts/data-plugin.ts. */
declare module 'virtual:network' {
  export const network: import('#model/network.ts').Network;
}

/** The whole map, with the segments of every region, in one orientation and bare. Made by scripts/data-plugin.ts. */
declare module 'virtual:layout/landscape' {
  export const layout: import('#layout/restore.ts').BareLayout;
}
declare module 'virtual:layout/portrait' {
  export const layout: import('#layout/restore.ts').BareLayout;
}

/** Long texts and provenance; import it lazily. Made by scripts/data-plugin.ts. */
declare module 'virtual:facts' {
  export const facts: import('#model/network.ts').Facts;
}

/** The English of network and facts, and the labels of the map; import it lazily. Made by scripts/data-plugin.ts. */
declare module 'virtual:english' {
  export const english: import('#view/english-page.ts').EnglishContent;
}

/** What `npm run proof` found last, or nothing; import it lazily. Made by scripts/data-plugin.ts. */
declare module 'virtual:proof' {
  export const proof: import('#view/proof/report.ts').ProofReport | null;
}

/** One class per line of the map with its colours. Made by scripts/data-plugin.ts. */
declare module 'virtual:lines.css';

/** What the editor compares with: the files of `data/`, the approved persons, the research. Import it lazily. */
declare module 'virtual:published' {
  export const published: {
    readonly texts: Readonly<Record<string, string>>;
    readonly persons: readonly import('#questionnaire/person.ts').Person[];
    readonly research: import('#model/rows.ts').Research;
  };
}
