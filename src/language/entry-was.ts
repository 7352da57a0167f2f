/** How the line below an entry begins, in several languages, that says when it was posted: "This entry was posted on …"; what comes before the day and nothing else. */
export const ENTRY_WAS = new RegExp(`^(?:${[
  'this (?:entry|post|article|story) was (?:first )?(?:posted|published|written|filed|created|added)',
  'dies(?:er|e|es) (?:artikel|beitrag|eintrag|meldung|text) (?:wurde|ist)', '(?:cet article|cette entrée|ce billet) a été (?:publiée?|postée?|écrite?|mis en ligne)',
  'quest[oa] (?:articolo|voce|post) è stat[oa] (?:pubblicat|scritt|inserit)[oa]', '(?:esta entrada|este artículo) (?:fue|se) (?:publicad[oa]|publicó|escrit[oa])',
  'este artigo foi (?:publicado|escrito|postado)', 'dit (?:bericht|artikel) (?:is|werd) (?:geplaatst|gepubliceerd)',
].join('|')})(?!\\p{L})[^.!?\\d]{0,40}$`, 'iu');
