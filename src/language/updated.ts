/** Words in many languages that stand before the day or time of a change to a page. */
export const UPDATED_WORDS = /updat|modif|aktualis|mis à jour|actualiz|aggiorna|bijgewerkt|opdater|oppdat|uppdater|päivit|aktualiz|frissít|güncel|обновл|оновл|更新|수정|ändert|uppfær|módosít/i;
