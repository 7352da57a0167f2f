/** What stands before the hyphen of compounds, so that a line may break behind it without a word being cut; in lower case. */
export const HYPHEN_HEADS: ReadonlySet<string> = new Set((
  'all anti bi by co cross counter de dis double east eight empty ex far fast first five four free full good half hard high home ill in inter intra large last late left light long low major mid mini '
  + 'micro minority much multi nation near neo never new nine non north off old on one open out over part post pre pro quasi quick ready record re right run second self semi seven short single six '
  + 'slow small so soft south state still sub super ten third three top trans two ultra un under vice war water well west wide world year'
).split(' '));
