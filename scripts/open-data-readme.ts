import type { Site } from '#model/notes.ts';

/** LEESMIJ.md beside the open data: what is in each file, the licence, and what to look out for. In Dutch, for who reuses it. */
export const openDataReadme = ({ dataDate, dataVersion }: Site): string => `# Open data van Onderwijsroutes

Versie ${dataVersion}, bijgewerkt op ${dataDate}. De gegevens zijn niet compleet.

## Licentie

Creative Commons Naamsvermelding 4.0 (CC BY 4.0): https://creativecommons.org/licenses/by/4.0/deed.nl
Je mag alles gebruiken, ook voor je werk of in een ander programma. Noem Onderwijsroutes en de bronnen van de feiten die je gebruikt.

## Bestanden

| bestand | wat erin staat |
|---|---|
| network.json | alles: stations, stappen, voorwaarden, vrijstellingen, bedragen, hulp, contacten, woorden, bronnen en regio's |
| network.schema.json | de vorm van network.json, als JSON Schema (2020-12) |
| stations.csv | één regel per station: een diploma, een bevoegdheid of een beroep |
| stappen.csv | één regel per stap: een opleiding of traject van het ene station naar het andere |

De CSV-bestanden volgen RFC 4180: komma's tussen de kolommen, UTF-8. Opent jouw programma alles in één kolom? Kies dan bij
het importeren de komma als scheidingsteken. Begint een cel met =, +, - of @, dan staat er een ' voor: zo maakt een
rekenprogramma er geen formule van. Lijsten in één cel zijn gescheiden door een puntkomma.

## Hoe je het leest

* status: bestaand, pilot, experiment, in-aanvraag, in-voorbereiding, onbeslist, onbekend of vervallen.
* bereik (scope): landelijk, regio of instelling. Een voorwaarde van één school geldt niet voor een andere school.
* maanden: een lege cel betekent dat de duur niet van elke variant bekend is.
* croho en crebo: de nummers van opleidingen in het hoger onderwijs en in het mbo.
* zekerheid (confidence): hoe zeker het feit is. gaat_over (asOf): de dag, het schooljaar of het jaar waar het feit over gaat.
* bronnen (sources): nummers van publicaties; in network.json staan ze onder sources. geen-document betekent: zonder document.
* readOn: de dag waarop een kopie van de bron is gelezen. checkedOn: de dag waarop een mens de website heeft gezien.
* refs: nummers van regels in het onderzoek achter de gegevens.

De hogeschool, universiteit of school beslist over toelating. Deze gegevens beloven niets.
`;
