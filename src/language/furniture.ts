/**
 * Words of page furniture in many languages, by what they announce. Lower case; matched as beginnings of words, so that inflected forms are met.
 * Single words and short phrases only: what a button, box or heading says, never a sentence.
 */
export const FURNITURE = {
  share: 'share|tweet|facebook|twitter|whatsapp|telegram|linkedin|pinterest|flipboard|email|e-mail|print|copy link|teilen|drucken|mailen|partager|imprimer|envoyer|compartir|imprimir|'
    + 'condividi|stampa|compartilhar|delen|deel|del|udskriv|dela|skriv ut|jaa|tulosta|udostępnij|drukuj|sdílet|tisknout|zdieľať|megosztás|nyomtatás|distribuie|paylaş|yazdır|поделиться|'
    + 'поширити|надрукувати|сподели|κοινοποίηση|シェア|印刷|ツイート|分享|列印|공유|인쇄|शेयर|مشاركة|שתף|chia sẻ|bagikan',
  related: 'read more|read also|read next|also read|related|more on|more from|see also|recommended|you may|most read|most popular|trending|latest|top stories|up next|mehr zum thema|lesen sie|lesen sie auch|'
    + 'auch interessant|mehr dazu|das könnte|meistgelesen|empfohlen|lire aussi|à lire|sur le même|voir aussi|plus lus|lee también|leer más|lea también|te puede|más leídas|más noticias|leggi anche|'
    + 'potrebbe|articoli correlati|correlati|leia também|leia mais|saiba mais|lees ook|lees meer|meer over|læs også|les også|läs också|läs mer|læs mere|les mer|lue myös|czytaj|zobacz|przeczytaj|polecamy|'
    + 'čtěte|související|nejčtenější|čítajte|súvisiace|olvasta|kapcsolódó|citește|ilgili|читайте|смотрите|ещё по теме|також|дивіться|прочетете|διαβάστε|関連|関連記事|あわせて読みたい|もっと見る|ランキング|'
    + '相關|延伸閱讀|관련|ये भी पढ़ें|यह भी पढ़ें|اقرأ|קראו|xem thêm|baca juga|lestu|soma',
  newsletter: 'newsletter|subscribe|sign up|sign in|log in|register|subscription|inbox|abonn|anmelden|registrier|inscri|s\'abonner|suscr|iscriv|abbona|assine|inschrijv|meld je|tilmeld|'
    + 'prenumerera|tilaa|zapisz|subskry|odebír|přihl|feliratk|abone|подпи|підпи|абони|εγγραφ|登録|会員|ログイン|訂閱|구독|सब्सक्राइब|اشترك|đăng ký|langganan',
  comment: 'comments|comment|reply|kommentar|commentaire|comentario|commenti|comentário|reacties|reactie|kommentoi|komentar|komentář|komment|yorum|коммент|комент|σχόλι|コメント|評論|댓글|bình luận',
  copyright: '©|copyright|all rights reserved|alle rechte|tous droits|todos los derechos|tutti i diritti|todos os direitos|wszelkie prawa|všechna práva|все права|無断転載|転載|著作権|版權|무단',
  advert: 'advertisement|advertising|sponsored|anzeige|werbung|publicité|publicidad|pubblicità|publicidade|advertentie|annonce|annonse|annons|mainos|reklam|реклама|διαφήμιση|広告|廣告|광고|विज्ञापन|quảng cáo|iklan',
  caption: 'photo|foto|photograph|picture|image|bild|credit|getty|reuters|shutterstock|afp|ap photo|file photo|courtesy|写真|撮影|提供|攝|фото|φωτογραφία|사진|ảnh|gambar|video|kuva|fotó|zdjęcie|fot.',
  consent: 'cookie|privacy|datenschutz|consent|externer inhalt|externen inhalt|javascript|browser|confidentialité|privacidad|kakor|evästeet|personuppgifter|adblock',
  author: 'by|von|par|por|di|da|door|av|af|kirjoittanut|autor|autora|autore|auteur|author|written by|reporter|journalist|redakt|redacción|rédaction|редак|автор|記者|编辑|기자|oleh|yazan',
  published: 'published|updated|posted|last modified|aktualisiert|veröffentlicht|stand|publié|mis à jour|modifié|publicado|actualizado|pubblicato|aggiornato|atualizado|gepubliceerd|bijgewerkt|'
    + 'publiceret|opdateret|publisert|oppdatert|publicerad|uppdaterad|julkaistu|päivitetty|opublikowano|aktualizacja|publikováno|aktualizováno|közzétéve|frissítve|publicat|actualizat|yayın|güncelle|'
    + 'опубликовано|обновлено|опубліковано|оновлено|публикувано|δημοσίευση|更新|公開|掲載|發布|입력|수정|प्रकाशित|نشر|cập nhật|dipublikasikan|diterbitkan|útgefin|birt|min read|minutes read|lesezeit|temps de lecture',
} as const;

/** What a piece of furniture announces. */
export type FurnitureKind = keyof typeof FURNITURE;
