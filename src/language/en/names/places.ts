import { phraseList } from '../words/word-list.ts';

/** Countries, regions and large cities, as they are written in news. */
export const PLACES = phraseList(`
Afghanistan, Albania, Algeria, Andorra, Angola, Argentina, Armenia, Australia, Austria, Azerbaijan, Bahrain, Bangladesh, Barbados, Belarus, Belgium, Belize, Benin, Bhutan, Bolivia, Bosnia, Botswana, Brazil, Brunei, Bulgaria
Burkina Faso, Burundi, Cambodia, Cameroon, Canada, Chad, Chile, China, Colombia, Congo, Costa Rica, Croatia, Cuba, Cyprus, Czech Republic, Czechia, Denmark, Djibouti, Dominican Republic, Ecuador, Egypt, El Salvador, Eritrea
Estonia, Ethiopia, Fiji, Finland, France, Gabon, Gambia, Georgia, Germany, Ghana, Greece, Greenland, Guatemala, Guinea, Guyana, Haiti, Honduras, Hungary, Iceland, India, Indonesia, Iran, Iraq, Ireland, Israel, Italy, Ivory Coast
Jamaica, Japan, Jordan, Kazakhstan, Kenya, Kosovo, Kuwait, Kyrgyzstan, Laos, Latvia, Lebanon, Lesotho, Liberia, Libya, Lithuania, Luxembourg, Madagascar, Malawi, Malaysia, Mali, Malta, Mauritania, Mauritius, Mexico, Moldova
Monaco, Mongolia, Montenegro, Morocco, Mozambique, Myanmar, Namibia, Nepal, Netherlands, New Zealand, Nicaragua, Niger, Nigeria, North Korea, North Macedonia, Norway, Oman, Pakistan, Palestine, Panama, Paraguay, Peru, Philippines
Poland, Portugal, Qatar, Romania, Russia, Rwanda, Saudi Arabia, Senegal, Serbia, Sierra Leone, Singapore, Slovakia, Slovenia, Somalia, South Africa, South Korea, South Sudan, Spain, Sri Lanka, Sudan, Sweden, Switzerland, Syria
Taiwan, Tajikistan, Tanzania, Thailand, Togo, Tunisia, Turkey, Turkmenistan, Uganda, Ukraine, United Arab Emirates, United Kingdom, United States, United States of America, Uruguay, Uzbekistan, Venezuela, Vietnam, Yemen, Zambia
Zimbabwe, U.S., US, U.K., UK, U.S.A., USA, UAE, Britain, Great Britain, England, Scotland, Wales, Northern Ireland, Crimea, Gaza, West Bank, Catalonia, Bavaria, Siberia, Tibet, Kashmir, Kurdistan, Hong Kong, Europe, Asia, Africa
America, North America, South America, Latin America, Central America, Middle East, Eastern Europe, Western Europe, Balkans, Caribbean, Scandinavia, Indo-Pacific, Arctic, Antarctica, Pacific, Atlantic, Baltic, Black Sea, Persian Gulf
Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi
Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York, New York City, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas
Utah, Vermont, Virginia, West Virginia, Wisconsin, Wyoming, D.C., N.C., N.D., N.H., N.J., N.M., N.Y., R.I., S.C., S.D., Puerto Rico, Guam, Ontario, Quebec, Alberta, British Columbia, Queensland, New South Wales, Washington, Los Angeles, Chicago, Houston, Philadelphia, Phoenix, Boston
San Francisco, San Diego, Dallas, Detroit, Seattle, Denver, Atlanta, Miami, Cleveland, Baltimore, Milwaukee, Las Vegas, New Orleans, Orlando, Tampa, Pittsburgh, Cincinnati, Minneapolis, St. Louis, Kansas City, Salt Lake City
Brooklyn, Manhattan, Queens, Bronx, Harlem, Hollywood, Silicon Valley, London, Paris, Berlin, Rome, Madrid, Moscow, Kyiv, Kiev, Brussels, Vienna, Warsaw, Prague, Budapest, Athens, Lisbon, Dublin, Edinburgh, Glasgow, Manchester
Birmingham, Liverpool, Belfast, Amsterdam, The Hague, Rotterdam, Copenhagen, Stockholm, Oslo, Helsinki, Reykjavik, Munich, Frankfurt, Hamburg, Stuttgart, Geneva, Zurich, Bern, Milan, Naples, Barcelona, Marseille, Lyon, Istanbul
Ankara, Cairo, Jerusalem, Tel Aviv, Beirut, Damascus, Baghdad, Tehran, Riyadh, Dubai, Abu Dhabi, Doha, Kabul, Islamabad, Karachi, Delhi, New Delhi, Mumbai, Kolkata, Dhaka, Colombo, Bangkok, Hanoi, Jakarta, Manila, Singapore
Beijing, Shanghai, Taipei, Seoul, Pyongyang, Tokyo, Osaka, Sydney, Melbourne, Canberra, Wellington, Nairobi, Lagos, Abuja, Accra, Johannesburg, Pretoria, Cape Town, Addis Ababa, Khartoum, Tripoli, Tunis, Algiers, Rabat, Dakar
Toronto, Montreal, Ottawa, Vancouver, Mexico City, Havana, Caracas, Bogota, Lima, Santiago, Buenos Aires, Brasilia, Sao Paulo, Rio de Janeiro, Kharkiv, Odesa, Lviv, Donetsk, Luhansk, Minsk, Riga, Vilnius, Tallinn, Tbilisi, Baku
Yerevan, Sofia, Bucharest, Belgrade, Sarajevo, Zagreb, Ljubljana, Skopje, Tirana, Pristina, Chisinau, Luxemburg, Benghazi, Aleppo, Mosul`);

/** People of a country, party or creed: a name of a group when it is a plural, a modifier otherwise. */
export const GROUP_NAMES = phraseList(`
Republicans, Democrats, Americans, Europeans, Russians, Ukrainians, Britons, Israelis, Palestinians, Iranians, Iraqis, Syrians, Germans, Canadians, Mexicans, Italians, Australians, Indians, Egyptians, Saudis, Muslims, Christians
Catholics, Protestants, Evangelicals, Jews, Hispanics, Latinos, Latinas, Conservatives, Liberals, Libertarians, Independents, Tories, Progressives, Californians, Texans, Iowans, New Yorkers, Floridians, Ohioans, Virginians, Kurds
Sunnis, Shiites, Millennials, Greens, Socialists, Communists, Islamists, Cubans, Africans, Asians, Poles, Turks, Greeks, Hungarians, Afghans, Pakistanis, Koreans, Nigerians, Kenyans, Brazilians, African-Americans, Westerners`);

/** Other forms of the names of countries and unions of countries, with the name in full. */
export const COUNTRY_FORMS: ReadonlyMap<string, string> = new Map(Object.entries({
  'U.S.': 'United States', US: 'United States', 'U.S': 'United States', USA: 'United States', 'U.S.A.': 'United States', 'United States of America': 'United States', America: 'United States',
  'U.K.': 'United Kingdom', UK: 'United Kingdom', Britain: 'United Kingdom', 'Great Britain': 'United Kingdom', 'E.U.': 'European Union', EU: 'European Union', 'U.N.': 'United Nations', UN: 'United Nations',
}));
