/** A wire service: the code it is known by and the names it goes under in datelines, bylines and copyright lines. */
export interface AgencyName {
  readonly code: string;
  readonly names: readonly string[];
}

/** Wire services that English-language reports credit. */
export const AGENCIES: readonly AgencyName[] = [
  { code: 'AP', names: ['AP', 'Associated Press', 'The Associated Press'] },
  { code: 'Reuters', names: ['Reuters', 'Thomson Reuters'] },
  { code: 'AFP', names: ['AFP', 'Agence France-Presse', 'Agence France Presse'] },
  { code: 'UPI', names: ['UPI', 'United Press International'] },
  { code: 'Bloomberg', names: ['Bloomberg', 'Bloomberg News'] },
  { code: 'dpa', names: ['dpa', 'DPA', 'Deutsche Presse-Agentur', 'dpa-infocom'] },
  { code: 'PTI', names: ['PTI', 'Press Trust of India'] },
  { code: 'ANI', names: ['ANI', 'Asian News International'] },
  { code: 'IANS', names: ['IANS', 'Indo-Asian News Service'] },
  { code: 'PA', names: ['PA', 'PA Media', 'Press Association'] },
  { code: 'CP', names: ['CP', 'The Canadian Press', 'Canadian Press'] },
  { code: 'AAP', names: ['AAP', 'Australian Associated Press'] },
  { code: 'EFE', names: ['EFE', 'Agencia EFE'] },
  { code: 'ANSA', names: ['ANSA'] },
  { code: 'TASS', names: ['TASS', 'Tass', 'ITAR-TASS'] },
  { code: 'Interfax', names: ['Interfax'] },
  { code: 'Xinhua', names: ['Xinhua', 'Xinhua News Agency'] },
  { code: 'Kyodo', names: ['Kyodo', 'Kyodo News'] },
  { code: 'Yonhap', names: ['Yonhap', 'Yonhap News Agency'] },
  { code: 'Anadolu', names: ['Anadolu', 'Anadolu Agency', 'AA'] },
];

/** The code of the agency that a text names and nothing else, or `null`. */
export function agencyCode(name: string): string | null {
  const bare = name.trim().toLowerCase();
  return AGENCIES.find((agency) => agency.names.some((known) => known.toLowerCase() === bare))?.code ?? null;
}
