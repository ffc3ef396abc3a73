/** The letter by which a compared itinerary is known on the whole screen: A, B, C. */
export const letterOf = (at: number): string => String.fromCharCode('A'.charCodeAt(0) + at);
