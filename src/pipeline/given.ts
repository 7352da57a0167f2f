/** What is known of a report besides its bytes, day and address, and how it is put on a report; apart from the stages, so that it loads without them. */
export { underGiven, withoutNames } from '../stages/1-restore/given.ts';
